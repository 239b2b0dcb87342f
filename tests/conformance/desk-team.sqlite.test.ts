import { openStore } from '../../server/store/open-store.ts';
import { examineDeskTeam } from './desk-team.suite.ts';

examineDeskTeam('SQLite', () => openStore('sqlite::memory:'));
