export default definePageConfig({
  navigationBarTitleText: '两日对比',
  enablePageMeta: true,
});
