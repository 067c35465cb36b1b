// What was done, as plain choices under the four strategies that are known as SLII: surveillance, life invasion,
// intimidation, and interference through sabotage or attack (T. K. Logan and R. Walker, 2017; taught by SPARC). The ids
// are written into incidents for good: a choice may be added with a new schema number, never renamed or used again.

/** The four strategies in their usual order, each with its choices. */
export const behavioursByStrategy = {
  surveillance: [
    "followed",
    "watched",
    "turned-up",
    "tracked",
    "read-my-accounts",
    "filmed",
    "asked-about-me",
  ],
  "life-invasion": [
    "called",
    "messaged",
    "contacted-online",
    "sent-things",
    "came-to-home",
    "came-to-work",
    "entered",
    "contacted-others",
    "shared-private",
    "pretended",
  ],
  intimidation: [
    "threatened-me",
    "threatened-others",
    "threatened-self-harm",
    "threatened-to-expose",
    "showed-weapon",
    "blocked-way",
    "left-a-sign",
    "damaged-property",
  ],
  interference: [
    "attacked-me",
    "attacked-sexually",
    "attacked-others",
    "endangered-on-road",
    "kept-from-leaving",
    "stole",
    "took-over-accounts",
    "harmed-work-or-money",
    "harmed-name",
    "false-reports",
    "used-the-children",
  ],
} as const;

/** One of the four strategies. */
export type Strategy = keyof typeof behavioursByStrategy;

/** One thing that was done, as it is kept in an incident. */
export type Behaviour = (typeof behavioursByStrategy)[Strategy][number];

/** The strategies in their usual order. */
export const strategies = Object.keys(behavioursByStrategy) as readonly Strategy[];

const strategyOfEach = new Map<string, Strategy>(
  strategies.flatMap((strategy) =>
    behavioursByStrategy[strategy].map((behaviour) => [behaviour, strategy] as const),
  ),
);

/** Every behaviour, strategy by strategy. */
export const behaviours = [...strategyOfEach.keys()] as readonly Behaviour[];

/** Whether `value` names a behaviour. */
export function isBehaviour(value: unknown): value is Behaviour {
  return typeof value === "string" && strategyOfEach.has(value);
}

/** The strategy a behaviour belongs to. */
export function strategyOf(behaviour: Behaviour): Strategy {
  return strategyOfEach.get(behaviour) as Strategy;
}
