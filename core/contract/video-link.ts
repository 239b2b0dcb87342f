/** A film that a link leads to, and how it is shown in place. */
export interface LinkedVideo {
  /** `file` plays in a video element, the others in a frame of the site that has them. */
  readonly kind: 'file' | 'youtube' | 'vimeo';
  /** What the element or the frame loads, once the reader asks for it. */
  readonly source: string;
  /** Who sends the film, and so learns that it is watched. */
  readonly host: string;
}

/**
 * The film behind an absolute address, or undefined when it is none that we know.
 * Ids of films are taken apart and put together again, so that no other parameter of the address reaches the frame.
 */
export function linkedVideo(address: string): LinkedVideo | undefined {
  const match = /^https?:\/\/([^/?#]+)([^?#]*)(\?[^#]*)?/iu.exec(address);
  if (!match) return undefined;
  const host = match[1]!.toLowerCase();
  const path = match[2]!;
  const bareHost = host.replace(/^(?:www|m|player)\./u, '');
  if (bareHost === 'youtu.be' || bareHost === 'youtube.com' || bareHost === 'youtube-nocookie.com') {
    const id = /^\/(?:(?:embed|shorts|live|v)\/)?([\w-]{11})\/?$/u.exec(path)?.[1] ?? (path === '/watch' ? /[?&]v=([\w-]{11})(?:&|$)/u.exec(match[3] ?? '')?.[1] : undefined);
    return id === undefined ? undefined : { kind: 'youtube', source: `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&rel=0`, host: 'youtube.com' };
  }
  if (bareHost === 'vimeo.com') {
    const id = /^\/(?:video\/)?(\d{6,12})\/?$/u.exec(path)?.[1];
    return id === undefined ? undefined : { kind: 'vimeo', source: `https://player.vimeo.com/video/${id}?autoplay=1&dnt=1`, host: 'vimeo.com' };
  }
  return isVideoFile(path) ? { kind: 'file', source: match[0], host } : undefined;
}

/** Says by its ending whether a path or address is a film that browsers play. */
export function isVideoFile(path: string): boolean {
  return /\.(?:mp4|m4v|webm|ogv)$/iu.test(path.split(/[?#]/u)[0]!);
}

/** Class of a link that stands alone and leads to a film. */
export const VIDEO_CLASS = 'video-link';
