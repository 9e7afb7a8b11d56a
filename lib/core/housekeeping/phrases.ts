/** Words of one language that belong to making the recording, not to the talk. */
type Phrases = { why: string; words: string }[];

const hearing = "Whether one hears the other says nothing to a reader.";
const seeing = "Cameras and shared screens are not in the post.";
const recording = "How the recording is made is nothing that was talked about.";
const line = "Networks, links and calls that break off.";

/** By language, without region and script. Chinese holds both kinds of characters. */
export const phrases: Record<string, Phrases> = {
  en: [
    {
      why: hearing,
      words:
        "(?:can|do|could) you (?:still )?hear me|(?:can|can't|cannot) hear (?:you|me)|hear (?:you|me) (?:clearly|well|fine|now|okay)|(?:you'?re|you are|am i|i'?m) (?:on mute|muted|breaking up|frozen|cutting out)|unmute|(?:increase|turn (?:up|down)|adjust) (?:the|your|my) volume|increased the volume|your (?:mic|microphone|headset|headphones)|there'?s (?:an|some) echo",
    },
    {
      why: seeing,
      words:
        "shar(?:e|ing) (?:my|your|the|a) screen|screen sharing|i'?m sharing|(?:attendees|participants) to share|zoom (?:in|settings)|turn(?:ing)? (?:off|on) (?:the|your|my) (?:camera|video)|(?:see|seeing) (?:my|your|the) screen|(?:can|do) you see (?:me|it)|see it (?:very )?clearly|video is (?:smooth|frozen|choppy)|webcam",
    },
    {
      why: recording,
      words:
        "are you recording|(?:i'?m|i am|is) recording|start(?:ed)? (?:the )?record(?:ing)?|stop(?:ped)? (?:the |my )?recording|recording (?:now|with|on)|how to record|record (?:it )?on (?:your|my) (?:side|phone|end)|voice memos?|red button|m4a|press record|(?:send|sent) (?:me |you )?(?:the|my|your) (?:recording|audio|voice memo|part of the recording)|let me record",
    },
    {
      why: line,
      words:
        "sim card|wi-?fi|(?:network|connection|internet) (?:isn'?t|is not|is) (?:good|bad|slow|stable|unstable)|bad (?:network|connection|line)|you (?:dropped|cut) (?:off|out)|reconnect|call (?:dropped|you back)|the meeting (?:may|will|is going to) (?:be )?end|new (?:meeting )?link",
    },
  ],
  fr: [
    {
      why: hearing,
      words:
        "(?:m'entend(?:ez|s)|tu m'entends|vous m'entendez|m'entendez-vous)|je (?:vous|t') ?entends?|(?:entends|entend) (?:bien|mal|clairement)|coupé (?:le|ton|votre) micro|(?:ton|votre|mon) (?:micro|casque)|(?:augment(?:er|é)|monter|baisser) (?:le|votre|ton) (?:volume|son)|de l'écho",
    },
    {
      why: seeing,
      words:
        "partager? (?:votre|ton|mon|l')\\s?écran|partage d'écran|je partage|(?:participants|tous) de partager|devrais-je zoomer|paramètres de zoom|(?:éteindre|éteignons|couper|allumer) la caméra|(?:vois|voyez|voit) (?:mon|votre|l'|ton)\\s?écran|le vois très clairement|vidéo est fluide",
    },
    {
      why: recording,
      words:
        "(?:vous|tu) enregistre[sz]?|j'enregistre|enregistre maintenant|(?:lancer|démarrer|arrêter?|arrête) (?:\\p{L}+ )?(?:l'|mon )enregistrement|comment enregistrer|mémos? voca(?:l|ux)|bouton rouge|m4a|enregistrer de votre côté|mon téléphone enregistre|envoyer (?:l'|votre |mon )(?:enregistrement|audio)",
    },
    {
      why: line,
      words:
        "carte sim|wi-?fi|(?:réseau|connexion) (?:n'est pas|est) (?:bon(?:ne)?|mauvais(?:e)?|lent(?:e)?|stable)|mauvaise connexion|ça (?:coupe|a coupé)|(?:je me|se) reconnecte|la réunion (?:va|risque)|nouveau lien",
    },
  ],
  de: [
    {
      why: hearing,
      words:
        "(?:hörst|hören) (?:du|sie) mich|ich (?:höre|hör) (?:dich|sie)|(?:bist|sind|bin) (?:du|sie|ich) (?:noch )?(?:stumm|gemutet)|(?:dein|ihr|mein) (?:mikro(?:fon)?|headset)|lautstärke|lauter stellen|(?:ein|so ein) echo|stumm geschaltet",
    },
    {
      why: seeing,
      words:
        "bildschirm (?:teilen|geteilt|freigeben)|teile (?:mal )?(?:meinen|den) bildschirm|kamera (?:aus|an)(?:machen|schalten)?|(?:siehst|sehen) (?:du|sie) (?:mich|meinen bildschirm|das bild)|das bild (?:hängt|ruckelt)",
    },
    {
      why: recording,
      words:
        "(?:nimmst|nehmen) (?:du|sie) (?:schon )?auf|ich nehme (?:jetzt |schon )?auf|aufnahme (?:läuft|starten|gestartet|stoppen|beenden)|sprachmemo|roten knopf|m4a|aufnahme schicken|läuft die aufnahme",
    },
    {
      why: line,
      words:
        "sim-?karte|wlan|(?:verbindung|netz|internet) (?:ist )?(?:schlecht|weg|langsam|bricht)|schlechte[sn]? (?:verbindung|netz)|rausgeflogen|neu verbinden|neuen link",
    },
  ],
  es: [
    {
      why: hearing,
      words:
        "me (?:oyes|oye|escuchas|escucha)|te (?:oigo|escucho)|se (?:oye|escucha) (?:bien|mal)|(?:estás|está) (?:en silencio|muteado|silenciado)|(?:tu|su|mi) micrófono|(?:sube|subir|bajar) el volumen|hay eco|auriculares",
    },
    {
      why: seeing,
      words:
        "compart(?:ir|e|o|iendo) (?:mi |tu |su |la )?pantalla|(?:apaga|apagar|apagamos|encender|enciende) la cámara|(?:ves|ve) mi pantalla|me ves|se ve (?:bien|mal|borroso)|el vídeo (?:va|se)",
    },
    {
      why: recording,
      words:
        "(?:estás|está|estoy) grabando|(?:empiezo|empezar|empieza) a grabar|(?:parar|paro) la grabación|nota(?:s)? de voz|botón rojo|m4a|(?:manda|envía|mandar|enviar)(?:me|te)? (?:la|el) (?:grabación|audio)|cómo grabar",
    },
    {
      why: line,
      words:
        "tarjeta sim|wi-?fi|(?:la )?(?:conexión|red) (?:no )?(?:es|está|va) (?:mala|mal|buena|lenta)|mala conexión|se (?:corta|cortó|ha cortado)|reconect(?:o|ar)|nuevo enlace",
    },
  ],
  zh: [
    {
      why: hearing,
      words:
        "(?:能|可以|能不能|聽得|听得)(?:听|聽)?(?:到|見|见)?我(?:说话|說話|吗|嗎|的声音|的聲音)|听得(?:到|见|清)|聽得(?:到|見|清)|听不(?:到|见|清)|聽不(?:到|見|清)|你静音了|你靜音了|开麦|開麥|麦克风|麥克風|音量|耳机|耳機|有回声|有回聲",
    },
    {
      why: seeing,
      words:
        "共享(?:一下)?屏幕|分享(?:一下)?(?:屏幕|螢幕)|共享螢幕|(?:关|關|开|開|打开|打開)(?:掉)?(?:摄像头|攝像頭|镜头|鏡頭|视频|視訊)|看得(?:到|见|見)(?:我的)?(?:屏幕|螢幕)|能看到(?:我|屏幕)|画面卡|畫面卡",
    },
    {
      why: recording,
      words:
        "在(?:录音|錄音|录|錄)(?:吗|嗎|了)?|开始(?:录|录音)|開始(?:錄|錄音)|停止(?:录音|錄音)|录音笔|錄音筆|语音备忘录|語音備忘錄|红色(?:的)?按钮|紅色(?:的)?按鈕|m4a|把(?:录音|錄音)发|把(?:錄音)傳|录上了|錄上了|录好了|錄好了",
    },
    {
      why: line,
      words:
        "(?:电话|電話|手机|手機|SIM|sim)卡|wi-?fi|(?:网络|網路|网|網|信号|信號|訊號)(?:不太?好|很差|卡|断|斷)|掉线|掉線|重新(?:连|連|进|進)|重连|重連|新的?(?:链接|連結)",
    },
  ],
  ja: [
    {
      why: hearing,
      words:
        "聞こえ(?:ます|てます|る|てる|ない|ません)|ミュート|マイク|音量|イヤホン|ヘッドセット|声が(?:小さ|途切れ|遠)|エコーが",
    },
    {
      why: seeing,
      words:
        "画面(?:を)?(?:共有|シェア)|カメラ(?:を)?(?:オフ|オン|切|つけ|消)|画面(?:が)?(?:見え|映っ|固ま)|見えてます|ビデオ(?:を)?(?:オフ|オン|切)",
    },
    {
      why: recording,
      words:
        "録音(?:して|を始め|を止め|中|でき|ボタン|し忘れ|開始)|録画(?:して|を始め|中)|ボイスメモ|赤い(?:ボタン|丸)|m4a|レコーダー(?:が|を)",
    },
    {
      why: line,
      words:
        "SIM(?:カード)?|wi-?fi|(?:回線|ネット|電波|接続|通信)(?:が)?(?:悪|切れ|不安定|遅)|つなぎ直|入り直|落ちちゃ|リンクを送",
    },
  ],
  ko: [
    {
      why: hearing,
      words:
        "(?:제|내) ?(?:목소리|말)(?:이)? ?(?:잘 )?들리|(?:잘 )?들리(?:세요|시나요|나요|니|네요|어요|십니까)|안 들려|음소거|마이크|볼륨|소리(?:를|가) ?(?:키|줄|작|끊)|이어폰|헤드셋|울려요",
    },
    {
      why: seeing,
      words:
        "화면 ?(?:을 )?공유|화면(?:이|을)? ?(?:보이|보여|멈)|카메라(?:를)? ?(?:끄|켜|꺼)|비디오(?:를)? ?(?:끄|켜|꺼)",
    },
    {
      why: recording,
      words:
        "녹음(?:하고|하는|되고|을 시작|을 멈|중|기|버튼| 중|할게|했)|녹화(?:하고|되고| 중)|음성 ?메모|빨간 ?버튼|m4a",
    },
    {
      why: line,
      words:
        "유심|심카드|와이파이|wi-?fi|(?:인터넷|네트워크|연결|신호)(?:이|가)? ?(?:안 ?좋|끊|느|불안정)|끊겼|다시 (?:연결|접속|들어)|새 (?:링크|회의)",
    },
  ],
  ar: [
    {
      why: hearing,
      words:
        "(?:هل )?تسمعني|تسمعينني|أسمعك|لا أسمع|صوتك (?:واضح|يتقطع|ضعيف|لا يصل)|كتم الصوت|الميكروفون|ميكروفونك|مستوى الصوت|ارفع الصوت|سماعات|سماعتك|صدى",
    },
    {
      why: seeing,
      words:
        "(?:مشاركة|أشارك|تشارك|شارك|شاركت) (?:ال)?(?:شاشة|شاشتك|شاشتي)|(?:إيقاف|أغلق|نغلق|نطفئ|أطفئ|تشغيل|شغل) الكاميرا|(?:ترى|أرى) (?:ال)?(?:شاشة|شاشتي|شاشتك)",
    },
    {
      why: recording,
      words:
        "هل تسجل|(?:أنا )?أسجل الآن|بدأت التسجيل|ابدأ التسجيل|أوقف التسجيل|أوقفت التسجيل|المذكرات الصوتية|مذكرة صوتية|الزر الأحمر|m4a|أرسل (?:لي )?التسجيل|هاتفي يسجل|كيف أسجل",
    },
    {
      why: line,
      words:
        "شريحة(?: الهاتف)?|واي ?فاي|(?:الشبكة|الاتصال|الإنترنت) (?:ضعيف|ضعيفة|سيئ|سيئة|بطيء|ينقطع|ليست جيدة|ليس جيد)|انقطع الاتصال|أعيد الاتصال|رابط جديد",
    },
  ],
};
