let context: AudioContext | undefined;

/** Two soft notes, made here so that no file has to load. Silent where the browser does not allow sound yet. */
export function chime(): void {
  context ??= new AudioContext();
  const { currentTime, destination } = context;
  for (const [index, frequency] of [659, 880].entries()) {
    const start = currentTime + index * 0.14;
    const tone = context.createOscillator();
    const volume = context.createGain();
    tone.frequency.value = frequency;
    volume.gain.setValueAtTime(0, start);
    volume.gain.linearRampToValueAtTime(0.12, start + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.0001, start + 0.35);
    tone.connect(volume).connect(destination);
    tone.start(start);
    tone.stop(start + 0.4);
  }
}
