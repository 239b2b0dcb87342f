import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Help } from './Help.jsx';

function Shop() {
  const [read, setRead] = useState('');
  return (
    <main>
      <h1>Butiken</h1>
      <p><a href="/help/sv/retur/returnera/" data-hjelp-article="returnera">Så returnerar du</a></p>
      <p id="read">{read}</p>
      <Help customer={{ plan: 'Plus' }} onArticle={(event) => setRead(event.detail.id)} />
    </main>
  );
}

createRoot(document.querySelector('#root')).render(<Shop />);
