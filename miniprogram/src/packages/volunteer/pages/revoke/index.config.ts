export default definePageConfig({
  navigationBarTitleText: '作废服务情况说明',
  enablePageMeta: true,
});
