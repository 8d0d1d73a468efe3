export default definePageConfig({
  navigationBarTitleText: '双重组织生活',
  enablePageMeta: true,
});
