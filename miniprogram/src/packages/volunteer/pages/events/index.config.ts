export default definePageConfig({
  navigationBarTitleText: '志愿服务',
  enablePageMeta: true,
  enableShareAppMessage: true,
});
