import { describe, expect, it } from 'vitest';
import { isVideoFile, linkedVideo } from '../../../../core/contract/video-link.ts';

describe('a link to a film', () => {
  it.each([
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=40s', 'youtube', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1&rel=0'],
    ['https://m.youtube.com/watch?app=desktop&v=dQw4w9WgXcQ', 'youtube', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1&rel=0'],
    ['https://youtu.be/dQw4w9WgXcQ?si=tracking', 'youtube', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1&rel=0'],
    ['https://youtube.com/shorts/dQw4w9WgXcQ', 'youtube', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1&rel=0'],
    ['https://vimeo.com/76979871', 'vimeo', 'https://player.vimeo.com/video/76979871?autoplay=1&dnt=1'],
    ['https://help.example/assets/film.mp4#t=10', 'file', 'https://help.example/assets/film.mp4'],
  ])('%s', (address, kind, source) => {
    expect(linkedVideo(address)).toMatchObject({ kind, source });
  });

  it.each([
    'https://www.youtube.com/@channel', 'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ', 'https://evil.example/?youtube.com/watch?v=dQw4w9WgXcQ', 'https://youtu.be/short',
    'https://www.youtube.com/watch?list=1&va=dQw4w9WgXcQ', 'javascript:alert("https://youtu.be/dQw4w9WgXcQ")', 'data:video/mp4,x.mp4', '../film.mp4', 'https://vimeo.com/76979871/../../evil', 'https://help.example/film.mp4.html',
  ])('is not %s', (address) => {
    expect(linkedVideo(address)).toBeUndefined();
  });

  it('may be a file of the content folder', () => {
    expect(['a/b.mp4', 'b.WEBM#t=1', 'c.mp3', 'mp4', 'd.mp4?x'].map(isVideoFile)).toEqual([true, true, false, false, true]);
  });
});
