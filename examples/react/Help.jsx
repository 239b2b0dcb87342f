import { useEffect, useRef } from 'react';

/** The widget as a component. In React 19 an object or a function may be given to a custom element as it is. */
export function Help({ customer, onArticle }) {
  const widget = useRef(null);

  useEffect(() => {
    // Once for the application: the script makes the element come alive wherever it is.
    if (document.querySelector('script[data-hjelp]')) return;
    const script = document.createElement('script');
    script.src = '/help/hjelp.js';
    script.async = true;
    script.dataset.hjelp = '';
    document.head.append(script);
  }, []);

  useEffect(() => {
    // Before the script is here there are no methods yet; the element itself says when there are.
    customElements.whenDefined('hjelp-widget').then(() => widget.current?.setContext(customer));
  }, [customer]);

  return <hjelp-widget ref={widget} kb="/help/" locale="sv" onhjelp-article={onArticle} />;
}
