import { EntitySwitch, isKind } from '@backstage/plugin-catalog';
import { groupPage, userPage } from './peoplePages';
import {
  apiPage,
  componentPage,
  domainPage,
  otherPage,
  systemPage,
} from './softwarePages';

/** The page of an entity, by its kind. */
export const entityPage = (
  <EntitySwitch>
    <EntitySwitch.Case if={isKind('component')}>
      {componentPage}
    </EntitySwitch.Case>
    <EntitySwitch.Case if={isKind('api')}>{apiPage}</EntitySwitch.Case>
    <EntitySwitch.Case if={isKind('group')}>{groupPage}</EntitySwitch.Case>
    <EntitySwitch.Case if={isKind('user')}>{userPage}</EntitySwitch.Case>
    <EntitySwitch.Case if={isKind('system')}>{systemPage}</EntitySwitch.Case>
    <EntitySwitch.Case if={isKind('domain')}>{domainPage}</EntitySwitch.Case>
    <EntitySwitch.Case>{otherPage}</EntitySwitch.Case>
  </EntitySwitch>
);
