import { createApp, h, onMounted, ref } from 'vue';

// With single-file components: `app.config.compilerOptions.isCustomElement = (tag) => tag === 'hjelp-widget'`, and then
// <hjelp-widget kb="/help/" locale="sv" @hjelp-article="read = $event.detail.id" />
const Shop = {
  setup() {
    const read = ref('');
    onMounted(() => {
      const script = document.createElement('script');
      script.src = '/help/hjelp.js';
      script.async = true;
      document.head.append(script);
    });
    return () => h('main', [
      h('h1', 'Butiken'),
      h('p', h('a', { href: '/help/sv/retur/returnera/', 'data-hjelp-article': 'returnera' }, 'Så returnerar du')),
      h('p', { id: 'read' }, read.value),
      h('hjelp-widget', { kb: '/help/', locale: 'sv', 'onHjelp-article': (event) => { read.value = event.detail.id; } }),
    ]);
  },
};

createApp(Shop).mount('#root');
