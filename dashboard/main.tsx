import { render } from 'preact';
import { App } from './app.tsx';
import './styles/base.css';
import './styles/header.css';
import './styles/controls.css';
import './styles/figures.css';
import './styles/tables.css';
import './styles/tiles.css';
import './styles/pages.css';
import './styles/print.css';

const root = document.getElementById('app');
if (root) render(<App />, root);
