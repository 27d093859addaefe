import type { Cue } from '../../../present/board/film/scene.ts';
import { type Layer, RECIPES } from './recipes.ts';

let context: AudioContext | undefined;
let noise: AudioBuffer | undefined;

/** Plays a cue. The first call makes the audio object: nobody who leaves sound off ever has one. */
export function play(cue: Cue): void {
  context ??= new AudioContext();
  void context.resume();
  for (const layer of RECIPES[cue]) playLayer(context, layer);
}

function playLayer(audio: AudioContext, layer: Layer): void {
  const begin = audio.currentTime + layer.at;
  const end = begin + layer.length;
  const loudness = audio.createGain();
  loudness.gain.setValueAtTime(0.0001, begin);
  loudness.gain.exponentialRampToValueAtTime(layer.loud, begin + layer.rise);
  loudness.gain.exponentialRampToValueAtTime(0.0001, end);
  loudness.connect(audio.destination);
  const source = layer.source === 'noise' ? noiseThrough(audio, layer, loudness) : tone(audio, layer, loudness);
  source.start(begin);
  source.stop(end);
}

function tone(audio: AudioContext, layer: Layer, into: AudioNode): AudioScheduledSourceNode {
  const oscillator = audio.createOscillator();
  oscillator.type = layer.source === 'triangle' ? 'triangle' : 'sine';
  glide(oscillator.frequency, audio, layer);
  oscillator.connect(into);
  return oscillator;
}

function noiseThrough(audio: AudioContext, layer: Layer, into: AudioNode): AudioScheduledSourceNode {
  noise ??= whiteNoise(audio);
  const source = audio.createBufferSource();
  source.buffer = noise;
  source.loop = true;
  const filter = audio.createBiquadFilter();
  filter.type = layer.filter ?? 'lowpass';
  glide(filter.frequency, audio, layer);
  source.connect(filter).connect(into);
  return source;
}

function glide(pitch: AudioParam, audio: AudioContext, { at, length, from, to }: Layer): void {
  pitch.setValueAtTime(from, audio.currentTime + at);
  pitch.exponentialRampToValueAtTime(to, audio.currentTime + at + length);
}

function whiteNoise(audio: AudioContext): AudioBuffer {
  const buffer = audio.createBuffer(1, audio.sampleRate, audio.sampleRate);
  const samples = buffer.getChannelData(0);
  for (let index = 0; index < samples.length; index++) samples[index] = 2 * Math.random() - 1;
  return buffer;
}
