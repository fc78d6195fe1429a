export interface BudgetTerms {
  /** What to do, above the ballot; amounts are written out. */
  readonly hint: (amount: string) => string;
  /** How much is left to divide. */
  readonly left: (amount: string) => string;
  readonly over: (amount: string) => string;
  /** Before the name of a plan: the amount for it. */
  readonly amount: string;
  readonly less: string;
  readonly more: string;
  readonly costs: (amount: string) => string;
  readonly from: (least: string) => string;
  readonly upTo: (most: string) => string;
  readonly nothing: string;
  readonly noAmount: (plan: string) => string;
  readonly belowLeast: (plan: string, least: string) => string;
  readonly aboveMost: (plan: string, most: string) => string;
  readonly overBudget: (amount: string) => string;
  readonly own: (amount: string) => string;
  readonly mean: (amount: string) => string;
  readonly meanLabel: string;
  /** How many voters gave a plan anything. */
  readonly givers: string;
  /** What a plan gets when the budget is spent by the votes. */
  readonly paid: string;
  readonly paidHelp: string;
}

export const budgetInDutch: BudgetTerms = {
  hint: (amount) => `Verdeel ${amount} over de plannen. U hoeft niet alles te verdelen.`,
  left: (amount) => `Nog te verdelen: ${amount}`,
  over: (amount) => `${amount} te veel verdeeld`,
  amount: 'Bedrag voor',
  less: 'Minder voor',
  more: 'Meer voor',
  costs: (amount) => `Kost ${amount}.`,
  from: (least) => `Minstens ${least}.`,
  upTo: (most) => `Hooguit ${most}.`,
  nothing: 'Geef eerst een plan geld.',
  noAmount: (plan) => `Vul bij “${plan}” een bedrag in hele euro’s in.`,
  belowLeast: (plan, least) => `Geef “${plan}” minstens ${least}, of niets.`,
  aboveMost: (plan, most) => `Geef “${plan}” hooguit ${most}.`,
  overBudget: (amount) => `U verdeelt ${amount} te veel. Haal dat ergens af. Wat u invulde, staat er nog.`,
  own: (amount) => `Van u: ${amount}`,
  mean: (amount) => `gemiddeld ${amount}`,
  meanLabel: 'Gemiddeld',
  givers: 'Gaven geld',
  paid: 'Krijgt',
  paidHelp:
    'Wij betalen eerst het plan waaraan de meeste mensen geld gaven. Een plan krijgt wat het kost, of wat die mensen gemiddeld gaven. Dat gaat door tot het geld op is.',
};
