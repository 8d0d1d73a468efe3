export default definePageConfig({
  navigationBarTitleText: '工作提示',
  enablePageMeta: true,
});
