import { SidebarItem } from '@backstage/core-components';
import { IconElement } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { useLocation } from 'react-router-dom';

/** Pages that lie below another one in the sidebar. */
const NESTED_PATHS = [
  '/adoption-health/leadership',
  '/adoption-health/my-catalog',
];

const useStyles = makeStyles({
  // The shell reserves room for a badge, which cuts off longer titles.
  roomy: { '& > div:empty': { display: 'none' } },
});

/** A page in the sidebar. */
export function NavItem(props: {
  icon: IconElement;
  to: string;
  text: string;
}) {
  const { icon, to, text } = props;
  const classes = useStyles();
  const { pathname } = useLocation();
  return (
    <SidebarItem
      icon={() => icon}
      to={to}
      text={text}
      className={classes.roomy}
      // The item of the page above would be marked as current besides theirs.
      end={NESTED_PATHS.includes(pathname)}
    />
  );
}
