/** WeChat asks before it lets the app use something private; the app shows the question. */
export interface PrivacyQuestion {
  /** 《机关党建小程序隐私保护指引》, as registered with WeChat. */
  contractName: string;
  /** To be called once the button with this id was tapped: WeChat checks that it was. */
  agree: (buttonId: string) => void;
  disagree: () => void;
}
