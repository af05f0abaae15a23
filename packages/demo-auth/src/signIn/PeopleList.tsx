import { Content } from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { ResponseError } from '@backstage/errors';
import Box from '@material-ui/core/Box';
import Container from '@material-ui/core/Container';
import Typography from '@material-ui/core/Typography';
import { demoPeople } from '../demoPeople';
import { PersonButton } from './PersonButton';
import { SignInChoice } from './signInChoice';

/** Offers the demo people and the guest, one button each. */
export function PeopleList(props: {
  /** Why the last attempt failed. */
  error?: Error;
  onChoose: (choice: SignInChoice) => void;
}) {
  const { error, onChoose } = props;
  const title = useApi(configApiRef).getOptionalString('app.title');

  return (
    <Content>
      <Container component="main" maxWidth="sm">
        <Box py={6}>
          <Typography variant="h3" component="h1" gutterBottom>
            {title ?? 'Backstage'}
          </Typography>
          <Typography color="textSecondary" paragraph>
            Choose a person to see the portal with their eyes. The company and
            its people are made up; no password is needed.
          </Typography>
          {error && (
            <Typography color="error" role="alert" paragraph>
              Signing in failed: {reasonOf(error)}
            </Typography>
          )}
          {demoPeople.map(person => (
            <PersonButton
              key={person.name}
              displayName={person.displayName}
              role={person.role}
              comesFor={person.comesFor}
              onClick={() => onChoose({ provider: 'demo', name: person.name })}
            />
          ))}
          <PersonButton
            displayName="Guest"
            role="Not in the catalog"
            comesFor="The visitor of a fresh Backstage installation."
            onClick={() => onChoose({ provider: 'guest' })}
          />
        </Box>
      </Container>
    </Content>
  );
}

function reasonOf(error: Error): string {
  // What the backend said, rather than the status it said it with.
  return error instanceof ResponseError ? error.cause.message : error.message;
}
