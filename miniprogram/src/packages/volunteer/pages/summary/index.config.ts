export default definePageConfig({
  navigationBarTitleText: '志愿服务汇总',
  enablePageMeta: true,
});
