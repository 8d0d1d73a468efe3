export default definePageConfig({
  navigationBarTitleText: '导入要点',
  enablePageMeta: true,
});
