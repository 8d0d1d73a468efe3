export default definePageConfig({
  navigationBarTitleText: '机关党建',
  enablePageMeta: true,
});
