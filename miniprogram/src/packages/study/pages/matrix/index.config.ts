export default definePageConfig({
  navigationBarTitleText: '中心组考勤',
  enablePageMeta: true,
});
