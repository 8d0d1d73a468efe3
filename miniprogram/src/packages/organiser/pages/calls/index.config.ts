export default definePageConfig({
  navigationBarTitleText: '电话通知名单',
  enablePageMeta: true,
});
