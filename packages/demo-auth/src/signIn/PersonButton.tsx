import Avatar from '@material-ui/core/Avatar';
import ButtonBase from '@material-ui/core/ButtonBase';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles, Theme } from '@material-ui/core/styles';

const useStyles = makeStyles((theme: Theme) => ({
  card: { marginBottom: theme.spacing(1.5) },
  button: {
    width: '100%',
    justifyContent: 'flex-start',
    padding: theme.spacing(1.5, 2),
    textAlign: 'left',
    borderRadius: theme.shape.borderRadius,
    '&:hover, &:focus-visible': { background: theme.palette.action.hover },
  },
  avatar: {
    marginRight: theme.spacing(2),
    color: theme.palette.getContrastText(theme.palette.primary.main),
    backgroundColor: theme.palette.primary.main,
  },
}));

/** One person to sign in as: name, role and what they come for. */
export function PersonButton(props: {
  displayName: string;
  role: string;
  comesFor: string;
  onClick: () => void;
}) {
  const classes = useStyles();
  return (
    <Paper variant="outlined" className={classes.card}>
      <ButtonBase className={classes.button} onClick={props.onClick}>
        <Avatar className={classes.avatar} aria-hidden>
          {props.displayName[0]}
        </Avatar>
        <span>
          <Typography component="span" display="block">
            <strong>{props.displayName}</strong>, {props.role}
          </Typography>
          <Typography
            component="span"
            display="block"
            variant="body2"
            color="textSecondary"
          >
            {props.comesFor}
          </Typography>
        </span>
      </ButtonBase>
    </Paper>
  );
}
