export default definePageConfig({
  navigationBarTitleText: '绑定',
  enablePageMeta: true,
});
