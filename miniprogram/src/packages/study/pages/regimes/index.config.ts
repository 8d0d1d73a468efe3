export default definePageConfig({
  navigationBarTitleText: '学习制度',
  enablePageMeta: true,
});
