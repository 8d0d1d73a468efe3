export default definePageConfig({
  navigationBarTitleText: '学习通报',
  enablePageMeta: true,
});
