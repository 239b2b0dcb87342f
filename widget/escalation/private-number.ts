import { scrubPersonalData } from '../../core/privacy/personal-data.ts';

/** What stands in place of numbers that are worth a thought before they are sent. A telephone number or an address is often what the team needs. */
const WORTH_A_THOUGHT = /\[(?:personnummer|samordningsnummer|fødselsnummer|d-nummer|cpr|card|iban)\]/gu;

/** Whether a text holds what looks like a national identity number, a payment card or a bank account. Nothing is taken out: the visitor decides. */
export function holdsPrivateNumber(text: string): boolean {
  // Seven digits are the least that such a number has; most messages have none, and cost nothing.
  return /\d(?:\D{0,3}\d){6}/u.test(text) && count(scrubPersonalData(text)) > count(text);
}

function count(text: string): number {
  return text.match(WORTH_A_THOUGHT)?.length ?? 0;
}
