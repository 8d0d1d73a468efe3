export default definePageConfig({
  navigationBarTitleText: '核对要点',
  enablePageMeta: true,
});
