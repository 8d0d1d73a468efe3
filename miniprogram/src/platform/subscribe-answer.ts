/** What came of WeChat's question. `asked` false: it was not put, the person has switched it off. */
export interface SubscribeAnswer {
  asked: boolean;
  /** Templates of which one message each was allowed. */
  accepted: readonly string[];
}
