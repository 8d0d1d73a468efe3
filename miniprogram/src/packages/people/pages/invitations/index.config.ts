export default definePageConfig({
  navigationBarTitleText: '绑定与邀请',
  enablePageMeta: true,
});
