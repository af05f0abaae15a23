import { oncePer } from '../platform/oncePer';
import { PeopleSet } from '../platform/peopleSet/PeopleSet';
import { reportableGroups } from './formulas/reportableGroups';

/**
 * Which groups may be shown beside each other, as {@link reportableGroups}
 * says; each pair of groups and population is looked at once for as long as
 * somebody holds them, since they change on few days.
 */
export class ReportableGroups {
  readonly minimum: number;
  readonly #shown = oncePer((groups: ReadonlyMap<string, PeopleSet>) =>
    oncePer((everyone: PeopleSet) => this.#look(groups, everyone)),
  );

  constructor(options: { minimum: number }) {
    this.minimum = options.minimum;
  }

  /** Refs of the groups that may be shown, by groups and eligible people. */
  among(
    groups: ReadonlyMap<string, PeopleSet>,
    everyone: PeopleSet,
  ): ReadonlySet<string> {
    return this.#shown(groups)(everyone);
  }

  #look(
    groups: ReadonlyMap<string, PeopleSet>,
    everyone: PeopleSet,
  ): ReadonlySet<string> {
    const eligible = [...groups].map(
      ([ref, people]) => [ref, people.intersect(everyone)] as const,
    );
    return reportableGroups({
      groups: new Map(eligible),
      everyone,
      minimum: this.minimum,
    });
  }
}
