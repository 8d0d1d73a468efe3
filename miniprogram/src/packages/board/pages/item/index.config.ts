export default definePageConfig({
  navigationBarTitleText: '要点条目',
  enablePageMeta: true,
});
