import { PropsWithChildren } from 'react';
import {
  Sidebar,
  SidebarDivider,
  SidebarGroup,
  SidebarPage,
  SidebarSpace,
} from '@backstage/core-components';
import { NotificationsSidebarItem } from '@backstage/plugin-notifications';
import { SidebarSearchModal } from '@backstage/plugin-search';
import {
  Settings as SidebarSettings,
  UserSettingsSignInAvatar,
} from '@backstage/plugin-user-settings';
import { RequirePermission } from '@backstage/plugin-permission-react';
import {
  AdoptionHealthIcon,
  AdoptionHealthLeadershipIcon,
} from 'backstage-plugin-adoption-health/legacy';
import { adoptionHealthLeadershipReadPermission } from 'backstage-plugin-adoption-health-common';
import CreateIcon from '@material-ui/icons/AddCircleOutline';
import CatalogIcon from '@material-ui/icons/Category';
import ApiIcon from '@material-ui/icons/Extension';
import HomeIcon from '@material-ui/icons/Home';
import MyCatalogIcon from '@material-ui/icons/PlaylistAddCheck';
import MenuIcon from '@material-ui/icons/Menu';
import SearchIcon from '@material-ui/icons/Search';
import { NavItem } from './NavItem';
import { SidebarLogo } from './SidebarLogo';

/** The sidebar of the demo portal, beside its pages. */
export function PortalSidebar({ children }: PropsWithChildren<{}>) {
  return (
    <SidebarPage>
      <Sidebar>
        <SidebarLogo />
        <SidebarGroup label="Search" icon={<SearchIcon />} to="/search">
          <SidebarSearchModal />
        </SidebarGroup>
        <SidebarDivider />
        <SidebarGroup label="Menu" icon={<MenuIcon />}>
          <NavItem icon={HomeIcon} to="home" text="Home" />
          <NavItem icon={CatalogIcon} to="catalog" text="Catalog" />
          <NavItem icon={CreateIcon} to="create" text="Create" />
          <NavItem icon={ApiIcon} to="api-docs" text="APIs" />
          <SidebarDivider />
          <NavItem
            icon={AdoptionHealthIcon}
            to="adoption-health"
            text="Adoption Health"
          />
          <RequirePermission
            permission={adoptionHealthLeadershipReadPermission}
            errorPage={<></>}
          >
            <NavItem
              icon={AdoptionHealthLeadershipIcon}
              to="adoption-health/leadership"
              text="Leadership"
            />
          </RequirePermission>
          <NavItem
            icon={MyCatalogIcon}
            to="adoption-health/my-catalog"
            text="My catalog"
          />
        </SidebarGroup>
        <SidebarSpace />
        <SidebarDivider />
        <NotificationsSidebarItem />
        <SidebarDivider />
        <SidebarGroup
          label="Settings"
          icon={<UserSettingsSignInAvatar />}
          to="/settings"
        >
          <SidebarSettings />
        </SidebarGroup>
      </Sidebar>
      {children}
    </SidebarPage>
  );
}
