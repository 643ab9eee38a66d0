/** Arbitrary conditions: every word of the language, alone, together and nested. */
import fc from 'fast-check';
import type { Condition } from '#domain/scenario/condition.ts';

/** What there is to name in one story. */
export type Names = {
  beats: string[];
  moves: string[];
  facts: string[];
  meters: string[];
  replies: string[];
};

export const SLIPS = ['hurry', 'argue', 'promise'];

function oneOrMore(ids: readonly string[]): fc.Arbitrary<string | string[]> {
  return fc.oneof(
    fc.constantFrom(...ids),
    fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 2 }),
  );
}

export function conditions(names: Names): fc.Arbitrary<Condition> {
  const comparison = fc
    .tuple(fc.constantFrom('>=', '>', '<=', '<', '='), fc.nat({ max: 10 }))
    .map(([operator, tens]) => `${operator} ${tens * 10}`);
  const words: fc.Arbitrary<Condition>[] = [
    fc.tuple(fc.constantFrom(...names.meters), comparison).map(([meter, text]) => ({ [meter]: text })),
    oneOrMore(names.moves).map((made) => ({ made })),
    oneOrMore(SLIPS).map((slipped) => ({ slipped })),
    oneOrMore(names.beats).map((visited) => ({ visited })),
    oneOrMore(names.replies).map((chose) => ({ chose })),
    ...(names.facts.length > 0 ? [oneOrMore(names.facts).map((knows) => ({ knows }))] : []),
  ];
  const flat = fc
    .array(fc.oneof(...words), { minLength: 1, maxLength: 2 })
    .map((parts): Condition => Object.assign({}, ...parts));
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 2 },
      { weight: 6, arbitrary: flat },
      {
        weight: 1,
        arbitrary: fc.array(tie('condition'), { minLength: 1, maxLength: 2 }).map((any) => ({ any })),
      },
      {
        weight: 1,
        arbitrary: fc.array(tie('condition'), { minLength: 1, maxLength: 2 }).map((all) => ({ all })),
      },
      { weight: 1, arbitrary: tie('condition').map((not) => ({ not })) },
      { weight: 1, arbitrary: fc.tuple(flat, tie('condition')).map(([one, not]) => ({ ...one, not })) },
    ),
  }));
  return condition;
}
