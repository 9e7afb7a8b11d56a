import { describe } from "vitest";
import { firms, holds, people } from "./testing/found";

describe("whole names and their inflections", () => {
  describe("English", () => {
    holds(
      [...people, ...firms],
      `
      en | Haifeng Jin works at Google. | exact Haifeng Jin, exact Google
      en | Haifeng Jin's paper, Google’s office | inflected Haifeng Jin, inflected Google
      en | I asked Haifeng about it. | part Haifeng
      en | Mr. Jin said so. | part Jin
      en | Dr Schneider's idea | part Schneider
      en | the Schneiders came | part Schneider
      en | JIN, Haifeng and Jin, Haifeng | respelled JIN, Haifeng, respelled Jin, Haifeng
      en | Hai-Feng Jin, Hai Feng Jin and HaifengJin | respelled Hai-Feng Jin, respelled Hai Feng Jin, respelled HaifengJin
      en | haifeng jin on github.com/haifeng-jin | respelled haifeng jin, respelled haifeng-jin
      en | H. Jin and H Jin | respelled H. Jin, respelled H Jin
      en | Haifeng\u00a0Jin | exact Haifeng\u00a0Jin
      en | Haifeng F. Jin | respelled Haifeng F. Jin
      en | Haifong Jin, said Schnieder | respelled Haifong Jin
      en | Mr. Antonopolous, Antonapoulos and Antonius | respelled Antonopolous, respelled Antonapoulos
      en | Ann Schneidr | respelled Ann Schneidr
      en | Haruto Nakamura-Vice's | respelled Haruto Nakamura-Vice
      en | Nakamura-Vice, Nakamura and Nakamura-like | respelled Nakamura-Vice, part Nakamura, part Nakamura
      en | Neural networks and a neural network | inflected Neural network, exact neural network
      en | autokeras, AutoKeras, Auto-Keras | respelled autokeras, exact AutoKeras, respelled Auto-Keras
      en | IBM's, IBM-like, ex-IBM | inflected IBM, exact IBM, exact IBM
      en | van Gogh and Gogh | part van Gogh, part Gogh
      en | Jose Garcia Lopez | respelled Jose Garcia Lopez
      en | Juergen Mueller and Jurgen Muller | respelled Juergen Mueller, respelled Jurgen Muller
      en | I asked Will about it, and Mr Young. | part Will, part Young
    `,
    );
  });
  describe("German", () => {
    holds(
      [...people, ...firms],
      `
      de | Haifeng Jins Arbeit bei Google | inflected Haifeng Jin, exact Google
      de | Haifengs Arbeit, Googles Büro | part Haifeng, inflected Google
      de | Herr Schneider und Frau Schneider | part Schneider, part Schneider
      de | Schneider sagte ja. | part Schneider
      de | bei der Deutschen Bank | inflected Deutschen Bank
      de | eine Deutsche Bank | exact Deutsche Bank
      de | das Google-Konto | exact Google
      de | die Jin-Methode | part Jin
      de | Anti-Google und ex-Google | exact Google, exact Google
      de | Müllers Haus | part Müller
      de | Mueller, Jürgen | respelled Mueller, Jürgen
      de | Vincent van Goghs Bilder | inflected Vincent van Gogh
      de | IBMs Rechner | inflected IBM
      de | Jürgens Idee | part Jürgen
    `,
    );
  });
  describe("French", () => {
    holds(
      [...people, ...firms],
      `
      fr | le livre d'Ann Schneider | inflected Ann Schneider
      fr | qu’Ann Schneider dit | inflected Ann Schneider
      fr | D'Ann Schneider, rien | inflected Ann Schneider
      fr | lorsqu'Ann parle | part Ann
      fr | l'Apple de l’époque | inflected Apple
      fr | M. Jin et Mme Schneider | part Jin, part Schneider
      fr | les journalistes du Monde | inflected Monde
      fr | Le Monde et au Monde | exact Le Monde, inflected Monde
      fr | chez Google, aujourd'hui | exact Google
      fr | d'IBM et d’AutoKeras | inflected IBM, inflected AutoKeras
      fr | jusqu'Ann | part Ann
      fr | José GARCÍA LÓPEZ | respelled José GARCÍA LÓPEZ
      fr | Jean-Hugues Jin | part Jin
    `,
    );
  });
  describe("Spanish", () => {
    holds(
      [...people, ...firms],
      `
      es | José García López llegó | exact José García López
      es | el señor García | part García
      es | la casa de José | part José
      es | periodistas del País y al País | inflected País, inflected País
      es | El País dijo | exact El País
      es | Garcia Lopez, Jose | respelled Garcia Lopez, Jose
      es | ¿García? ¡García! | part García, part García
      es | «Haifeng» habló con Google | part Haifeng, exact Google
      es | la Sra. Schneider | part Schneider
      es | José Garcia-López | respelled José Garcia-López
      es | Jose\u0301 Garci\u0301a Lo\u0301pez | exact Jose\u0301 Garci\u0301a Lo\u0301pez
      es | don José y López | part José, part López
    `,
    );
  });
  describe("Chinese", () => {
    holds(
      [...people, ...firms],
      `
      zh | 金海峰说他在谷歌工作 | exact 金海峰, exact 谷歌
      zh | 我和海峰会去北京 | part 海峰
      zh | 李志伟是谁 | exact 李志伟
      zh-Hant | 李志偉說 | exact 李志偉
      zh | 后来志伟决定去 | part 志伟
      zh | 李先生和李老师 | part 李, part 李
      zh | 小李来了，老李走了 | part 李, part 李
      zh | 我认识Haifeng Jin吗 | exact Haifeng Jin
      zh | 用AutoKeras的人 | exact AutoKeras
      zh | ＧＯＯＧＬＥ和Ｇｏｏｇｌｅ | respelled ＧＯＯＧＬＥ, respelled Ｇｏｏｇｌｅ
      zh | 金·海峰和金 海峰 | exact 金·海峰, exact 金 海峰
      zh | 欧阳女士说欧阳娜 | part 欧阳, exact 欧阳娜
      zh | “李志伟”的李志伟们 | exact 李志伟, exact 李志伟
      zh-Hant | 李老師、李總 | part 李, part 李
    `,
    );
  });
  describe("Japanese", () => {
    holds(
      [...people, ...firms],
      `
      ja | 田中太郎は来た | exact 田中太郎
      ja | 田中 太郎が来た | exact 田中 太郎
      ja | 田中さんと太郎くん | part 田中, part 太郎
      ja | 今日田中さんが来た | part 田中
      ja | 田中氏、田中先生、田中様 | part 田中, part 田中, part 田中
      ja | ジョン・スミスの本 | exact ジョン・スミス
      ja | ジョンさんはスミス氏だ | part ジョン, part スミス
      ja | ｼﾞｮﾝ･ｽﾐｽ | respelled ｼﾞｮﾝ･ｽﾐｽ
      ja | ジョンスミスを | exact ジョンスミス
      ja | グーグルで働くHaifengは | exact グーグル, part Haifeng
      ja | Google社のJinさん | exact Google, part Jin
      ja | 京都へ行く | exact 京都
      ja | 田中の本を田中に | part 田中, part 田中
      ja | たなかさん | exact たなか
    `,
    );
  });
  describe("Korean", () => {
    holds(
      [...people, ...firms],
      `
      ko | 김민수는 갔다 | inflected 김민수
      ko | 김민수 씨가 | exact 김민수
      ko | 김민수씨에게는 | inflected 김민수
      ko | 민수가 민수를 민수에게 | part 민수, part 민수, part 민수
      ko | 김 교수님과 김 씨 | part 김, part 김
      ko | 구글에서 일하는 | inflected 구글
      ko | 구글의 구글과 구글은 | inflected 구글, inflected 구글, inflected 구글
      ko | 김 민수입니다 | inflected 김 민수
      ko | Google은 Haifeng을 | exact Google, part Haifeng
      ko | 삼성으로부터 | inflected 삼성
      ko | 진해봉이라고 한다 | inflected 진해봉
      ko | 나카무라-바이스는 나카무라는 | part 나카무라-바이스, part 나카무라
      ko | 민수야, 민수까지도 | part 민수, part 민수
      ko | 민수요. 민수는요? 민수한테요 | part 민수, part 민수, part 민수
      ko | ${"김민수는".normalize("NFD")} | inflected ${"김민수".normalize("NFD")}
    `,
    );
  });
  describe("Arabic", () => {
    holds(
      [...people, ...firms],
      `
      ar | قال محمد العلي | exact محمد العلي
      ar | ومحمد العلي | inflected محمد العلي
      ar | لمحمد وبمحمد | part محمد, part محمد
      ar | مُحَمَّد العلي | exact مُحَمَّد العلي
      ar | محـمد العلي | exact محـمد العلي
      ar | في غوغل وبغوغل | exact غوغل, inflected غوغل
      ar | فغوغل كغوغل لغوغل | inflected غوغل, inflected غوغل, inflected غوغل
      ar | السيد العلي | part العلي
      ar | رأيت محمدًا ومحمداً | part محمدً, part محمد
      ar | شركة Google وGoogle بـGoogle | exact Google, exact Google, exact Google
      ar | هايفنغ جين مع Haifeng | exact هايفنغ جين, part Haifeng
      ar | للسيد كريم والأستاذ كريم | exact كريم, exact كريم
      ar | وَمحمد | part محمد
    `,
    );
  });
});
