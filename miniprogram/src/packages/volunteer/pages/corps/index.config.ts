export default definePageConfig({
  navigationBarTitleText: '志愿服务队',
  enablePageMeta: true,
});
