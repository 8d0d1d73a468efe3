export default definePageConfig({
  navigationBarTitleText: '打印挂图',
  enablePageMeta: true,
});
