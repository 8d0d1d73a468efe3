export default definePageConfig({
  navigationBarTitleText: '核对服务情况说明',
  enablePageMeta: true,
});
