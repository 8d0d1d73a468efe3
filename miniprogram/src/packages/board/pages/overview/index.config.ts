export default definePageConfig({
  navigationBarTitleText: '领导一页纸',
  enablePageMeta: true,
});
