export default definePageConfig({
  navigationBarTitleText: '签到签退',
  enablePageMeta: true,
});
