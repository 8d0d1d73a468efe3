export default definePageConfig({
  navigationBarTitleText: '导入名册',
  enablePageMeta: true,
});
