export default definePageConfig({
  navigationBarTitleText: '成果展示',
  enablePageMeta: true,
});
