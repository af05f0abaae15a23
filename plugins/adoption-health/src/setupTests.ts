import '@testing-library/jest-dom';
import { configure } from '@testing-library/dom';

// A busy machine renders a whole page in more than the second that is usual.
configure({ asyncUtilTimeout: 5_000 });
