import { limits } from '../../film/limits.ts';
import type { CastMember } from '../../film/schema.ts';
import type { Claim } from './claim.ts';
import { cleanText } from './clean-text.ts';
import { isNode, type LdNode, typesOf } from './json-ld.ts';
import { cleanName, isName } from './names.ts';
import { claimOfThing } from './schema-org.ts';

/** A claim with the JSON-LD node that makes it. */
export interface NodeClaim extends Claim {
  node: LdNode;
}

/** What a JSON-LD node says of a film; null where it is of something else. */
export function claimOfNode(node: LdNode): NodeClaim | null {
  const claim = claimOfThing(
    {
      types: typesOf(node),
      texts: (...properties) =>
        properties.map((property) => textsOf(node[property])).find((texts) => texts.length > 0) ?? [],
      people: (...properties) => properties.flatMap((property) => peopleOf(node[property])),
      series: textsOf(node.partOfSeries ?? node.partOfTVSeries)[0],
    },
    'structured data',
  );
  return claim && { ...claim, node, about: addressOf(node) };
}

/** Texts in a property's value: strings, objects with a name, events with a date, or lists of them. */
export function textsOf(value: unknown): string[] {
  const values = [value].flat(2).slice(0, limits.people) as unknown[];
  const texts = values.map((one) => (isNode(one) ? (one.name ?? one['@value'] ?? one.startDate) : one));
  return texts
    .filter((text) => typeof text === 'string' || typeof text === 'number')
    .map((text) => cleanText(String(text), limits.title))
    .filter((text) => text !== '');
}

/** Addresses of the same thing elsewhere: `sameAs`. */
export function otherAddressesOf(node: LdNode): string[] {
  return textsOf(node.sameAs);
}

function addressOf(node: LdNode): string | undefined {
  return [node.url, node['@id'], node.mainEntityOfPage].flatMap((value) =>
    textsOf(isNode(value) ? value['@id'] : value),
  )[0];
}

/** People as strings, as objects, or as the role they play: `{"@type":"PerformanceRole","actor":{…},"characterName":"…"}`. */
function peopleOf(value: unknown): CastMember[] {
  return ([value].flat(2) as unknown[]).slice(0, limits.people).flatMap((one) => {
    const name = cleanName(textsOf(isNode(one) && one.actor ? one.actor : one)[0] ?? '');
    const role = isNode(one) ? textsOf(one.characterName)[0] : null;
    return isName(name) ? [{ name, role: role ?? null }] : [];
  });
}
