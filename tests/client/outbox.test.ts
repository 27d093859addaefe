import { expect, test } from 'vitest';
import { added, withUnkept } from '../../client/model/outbox.ts';
import { goesOnAt, knownStep } from '../../client/present/tour.ts';
import { seat } from './seat.ts';

const view = seat('alibaba', '2020-Q4');
const price = (value: number) => ({ type: 'set-lever', lever: 'sell.price.services', value }) as const;

test('Of a lever that is not yet kept the last value counts, and is written over what the server said', () => {
  const once = added([], price(0.9), view.quarter);
  const twice = added(once, price(0.8), view.quarter);
  expect(twice).toHaveLength(1);
  expect(twice[0]?.commandId).not.toBe(once[0]?.commandId);
  expect(withUnkept(view, twice).draft?.sell.price.services).toBe(0.8);
  expect(view.draft?.sell.price.services).not.toBe(0.8);
});

test('What is not yet kept belongs to its quarter while that is planned, and changes nothing else', () => {
  const unkept = added([], price(0.8), view.quarter);
  const next = { ...view, quarter: view.quarter + 1 };
  const over = { ...view, phase: 'report' } as const;
  expect(withUnkept(next, unkept)).toBe(next);
  expect(withUnkept(over, unkept)).toBe(over);
  expect(withUnkept(view, added([], { type: 'set-guess', share: 40 }, view.quarter))).toBe(view);
});

test('A value that no order can have leaves the draft as it is', () => {
  expect(withUnkept(view, added([], price(99), view.quarter))).toBe(view);
});

test('A way round goes on at its step, or at the next that is still there', () => {
  const steps = ['cloud', 'price', 'inbox', 'guess', 'submit'] as const;
  expect(goesOnAt(steps, undefined)).toBe(0);
  expect(goesOnAt(steps, 'price')).toBe(1);
  expect(goesOnAt(steps, 'answer')).toBe(2);
  expect(knownStep('answer')).toBe('answer');
  expect(knownStep('nothing')).toBeUndefined();
});
