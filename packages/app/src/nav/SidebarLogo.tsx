import {
  Link,
  sidebarConfig,
  useSidebarOpenState,
} from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { RiStackLine } from '@remixicon/react';

const useStyles = makeStyles({
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: 12,
    height: 3 * sidebarConfig.logoHeight,
    marginBottom: -14,
    paddingLeft: 24,
    color: '#7df3e1',
  },
});

/** The mark of the made-up company; its name when there is room for it. */
export function SidebarLogo() {
  const classes = useStyles();
  const { isOpen } = useSidebarOpenState();
  return (
    <Link to="/" underline="none" className={classes.link} aria-label="Home">
      <RiStackLine size={24} />
      {isOpen && <Typography variant="h6">Korvale</Typography>}
    </Link>
  );
}
