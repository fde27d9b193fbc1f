using System.Collections.Frozen;
using ArticleKit.Characters;
using ArticleKit.Model;

namespace ArticleKit.Parsing.Bylines;

/// <summary>The words that bylines are made of beside names, in many languages.</summary>
internal static class BylineWords
{
    /// <summary>What stands before names, longest first within a language, with the role it gives.</summary>
    private static readonly (string Phrase, AuthorRole Role)[] Leads = Sorted(
    [
        ("by", AuthorRole.Author), ("written by", AuthorRole.Author), ("words by", AuthorRole.Author), ("words", AuthorRole.Author), ("text by", AuthorRole.Author), ("story by", AuthorRole.Author),
        ("posted by", AuthorRole.Author), ("post by", AuthorRole.Author), ("via", AuthorRole.Author), ("last edited by", AuthorRole.Author), ("contributors", AuthorRole.Author), ("insights from", AuthorRole.Author), ("guest post by", AuthorRole.Author), ("this post was written by", AuthorRole.Author), ("this article was written by", AuthorRole.Author), ("created by", AuthorRole.Author), ("started by", AuthorRole.Author), ("asked by", AuthorRole.Author),
        ("articles by", AuthorRole.Author), ("more articles by", AuthorRole.Author), ("articles from", AuthorRole.Author), ("more articles from", AuthorRole.Author), ("posts by", AuthorRole.Author), ("all posts by", AuthorRole.Author), ("view all posts by", AuthorRole.Author), ("recipe by", AuthorRole.Author), ("essay by", AuthorRole.Author), ("guide by", AuthorRole.Author), ("column by", AuthorRole.Author), ("updated by", AuthorRole.Contributor), ("researched by", AuthorRole.Author), ("compiled by", AuthorRole.Author), ("fact-checked by", AuthorRole.Contributor), ("tested by", AuthorRole.Contributor), ("checked by", AuthorRole.Contributor), ("approved by", AuthorRole.Contributor), ("with additional reporting by", AuthorRole.Contributor), ("commissioned by", AuthorRole.Editor), ("produced by", AuthorRole.Contributor), ("video by", AuthorRole.Contributor), ("art by", AuthorRole.Illustrator), ("images by", AuthorRole.Photographer), ("image by", AuthorRole.Photographer),
        ("gepostet von", AuthorRole.Author), ("publiziert von", AuthorRole.Author), ("gespeichert von", AuthorRole.Author), ("vom", AuthorRole.Author), ("geprüft von", AuthorRole.Contributor), ("mitarbeit", AuthorRole.Contributor), ("propos recueillis et traduits par", AuthorRole.Author), ("published by", AuthorRole.Author), ("authored by", AuthorRole.Author), ("author", AuthorRole.Author), ("authors", AuthorRole.Author), ("author(s)", AuthorRole.Author), ("about the author", AuthorRole.Author),
        ("written and reported by", AuthorRole.Author), ("reported by", AuthorRole.Author), ("reporting by", AuthorRole.Author), ("opinion by", AuthorRole.Author), ("analysis by", AuthorRole.Author), ("review by", AuthorRole.Author),
        ("article by", AuthorRole.Author), ("from", AuthorRole.Author), ("submitted by", AuthorRole.Author), ("contributed by", AuthorRole.Contributor), ("with contributions from", AuthorRole.Contributor), ("additional reporting by", AuthorRole.Contributor),
        ("edited by", AuthorRole.Editor), ("editing by", AuthorRole.Editor), ("editor", AuthorRole.Editor), ("reviewed by", AuthorRole.Contributor), ("medically reviewed by", AuthorRole.Contributor), ("fact checked by", AuthorRole.Contributor),
        ("photos by", AuthorRole.Photographer), ("photographs by", AuthorRole.Photographer), ("photography by", AuthorRole.Photographer), ("photo by", AuthorRole.Photographer), ("photo", AuthorRole.Photographer), ("photos", AuthorRole.Photographer), ("pictures by", AuthorRole.Photographer), ("photography", AuthorRole.Photographer),
        ("illustrations by", AuthorRole.Illustrator), ("illustration by", AuthorRole.Illustrator), ("illustrated by", AuthorRole.Illustrator), ("illustration", AuthorRole.Illustrator), ("graphics by", AuthorRole.Illustrator),
        ("translated by", AuthorRole.Translator), ("translation by", AuthorRole.Translator), ("translation", AuthorRole.Translator),
        ("text and photos by", AuthorRole.Author), ("text and photos", AuthorRole.Author), ("words and photos by", AuthorRole.Author), ("words and pictures by", AuthorRole.Author), ("words & photos", AuthorRole.Author), ("story and photos by", AuthorRole.Author), ("photos and text by", AuthorRole.Author),
        ("text & fotos", AuthorRole.Author), ("text und fotos", AuthorRole.Author), ("text & foto", AuthorRole.Author), ("text und foto", AuthorRole.Author), ("text und bild", AuthorRole.Author), ("text und bilder", AuthorRole.Author), ("text/foto", AuthorRole.Author), ("text/fotos", AuthorRole.Author), ("fotos und text", AuthorRole.Author), ("bericht von", AuthorRole.Author), ("ein bericht von", AuthorRole.Author), ("eine reportage von", AuthorRole.Author), ("reportage von", AuthorRole.Author), ("aufgezeichnet von", AuthorRole.Author), ("rezension von", AuthorRole.Author), ("bearbeitet von", AuthorRole.Editor),
        ("texte et photos", AuthorRole.Author), ("texte et photos de", AuthorRole.Author), ("texto y fotos", AuthorRole.Author), ("texto y fotos de", AuthorRole.Author), ("testo e foto di", AuthorRole.Author), ("texto e fotos", AuthorRole.Author), ("tekst en foto's", AuthorRole.Author), ("tekst og foto", AuthorRole.Author), ("text och foto", AuthorRole.Author), ("text och bild", AuthorRole.Author), ("teksti ja kuvat", AuthorRole.Author), ("tekst i zdjęcia", AuthorRole.Author),
        ("un article de", AuthorRole.Author), ("un texte de", AuthorRole.Author), ("une enquête de", AuthorRole.Author), ("une chronique de", AuthorRole.Author), ("signé", AuthorRole.Author), ("photos de", AuthorRole.Photographer), ("photo de", AuthorRole.Photographer), ("fotos de", AuthorRole.Photographer), ("fotografías de", AuthorRole.Photographer), ("ilustración de", AuthorRole.Illustrator), ("ilustraciones de", AuthorRole.Illustrator), ("illustrazioni di", AuthorRole.Illustrator), ("reportagem de", AuthorRole.Author), ("un reportaje de", AuthorRole.Author), ("tradução de", AuthorRole.Translator), ("tradução", AuthorRole.Translator),
        ("foto's", AuthorRole.Photographer), ("beeld", AuthorRole.Photographer), ("vertaling", AuthorRole.Translator), ("kuvat", AuthorRole.Photographer), ("kuva", AuthorRole.Photographer), ("suomennos", AuthorRole.Translator), ("zdjęcia", AuthorRole.Photographer), ("tłumaczenie", AuthorRole.Translator), ("tłumaczył", AuthorRole.Translator), ("przekład", AuthorRole.Translator), ("překlad", AuthorRole.Translator), ("överstättning", AuthorRole.Translator), ("översättning", AuthorRole.Translator), ("oversettelse", AuthorRole.Translator), ("oversættelse", AuthorRole.Translator), ("перевод", AuthorRole.Translator), ("переклад", AuthorRole.Translator), ("фотограф", AuthorRole.Photographer), ("çeviri", AuthorRole.Translator), ("çeviren", AuthorRole.Translator), ("fotoğraf", AuthorRole.Photographer), ("fotoğraflar", AuthorRole.Photographer), ("fotografije", AuthorRole.Photographer), ("fényképezte", AuthorRole.Photographer), ("fordította", AuthorRole.Translator), ("traducere", AuthorRole.Translator), ("ترجمة", AuthorRole.Translator), ("تصوير", AuthorRole.Photographer), ("翻译", AuthorRole.Translator), ("翻譯", AuthorRole.Translator), ("翻訳", AuthorRole.Translator), ("撮影", AuthorRole.Photographer), ("写真", AuthorRole.Photographer), ("사진", AuthorRole.Photographer), ("번역", AuthorRole.Translator), ("취재", AuthorRole.Author),
        ("von", AuthorRole.Author), ("geschrieben von", AuthorRole.Author), ("verfasst von", AuthorRole.Author), ("veröffentlicht von", AuthorRole.Author), ("ein beitrag von", AuthorRole.Author), ("ein artikel von", AuthorRole.Author), ("eine kolumne von", AuthorRole.Author), ("ein kommentar von", AuthorRole.Author),
        ("kommentar von", AuthorRole.Author), ("ein gastbeitrag von", AuthorRole.Author), ("gastbeitrag von", AuthorRole.Author), ("eine analyse von", AuthorRole.Author), ("autor", AuthorRole.Author), ("autorin", AuthorRole.Author), ("autoren", AuthorRole.Author), ("autor:in", AuthorRole.Author), ("autor*in", AuthorRole.Author), ("autoren", AuthorRole.Author), ("text", AuthorRole.Author), ("texte", AuthorRole.Author),
        ("text von", AuthorRole.Author), ("aus", AuthorRole.Author), ("interview", AuthorRole.Author), ("interview von", AuthorRole.Author), ("interview by", AuthorRole.Author), ("erstellt von", AuthorRole.Author), ("redaktion", AuthorRole.Author), ("autor des artikels", AuthorRole.Author), ("verfasser", AuthorRole.Author),
        ("foto", AuthorRole.Photographer), ("fotos", AuthorRole.Photographer), ("fotos von", AuthorRole.Photographer), ("bild", AuthorRole.Photographer), ("bilder", AuthorRole.Photographer), ("übersetzung", AuthorRole.Translator), ("übersetzt von", AuthorRole.Translator), ("aus dem englischen von", AuthorRole.Translator), ("illustrationen", AuthorRole.Illustrator), ("illustration von", AuthorRole.Illustrator),
        ("par", AuthorRole.Author), ("écrit par", AuthorRole.Author), ("rédigé par", AuthorRole.Author), ("publié par", AuthorRole.Author), ("auteur", AuthorRole.Author), ("auteurs", AuthorRole.Author), ("propos recueillis par", AuthorRole.Author), ("texte", AuthorRole.Author), ("traduit par", AuthorRole.Translator), ("photographies", AuthorRole.Photographer),
        ("por", AuthorRole.Author), ("escrito por", AuthorRole.Author), ("publicado por", AuthorRole.Author), ("redactado por", AuthorRole.Author), ("autores", AuthorRole.Author), ("texto", AuthorRole.Author), ("texto de", AuthorRole.Author), ("fotografía", AuthorRole.Photographer), ("traducción", AuthorRole.Translator), ("traducido por", AuthorRole.Translator), ("fotografías", AuthorRole.Photographer),
        ("di", AuthorRole.Author), ("a cura di", AuthorRole.Author), ("scritto da", AuthorRole.Author), ("pubblicato da", AuthorRole.Author), ("autore", AuthorRole.Author), ("testo di", AuthorRole.Author), ("foto di", AuthorRole.Photographer), ("traduzione di", AuthorRole.Translator),
        ("door", AuthorRole.Author), ("geschreven door", AuthorRole.Author), ("tekst", AuthorRole.Author), ("av", AuthorRole.Author), ("af", AuthorRole.Author), ("skrevet av", AuthorRole.Author), ("skrevet af", AuthorRole.Author), ("skriven av", AuthorRole.Author), ("tekst af", AuthorRole.Author), ("kirjoittaja", AuthorRole.Author), ("teksti", AuthorRole.Author),
        ("autor artykułu", AuthorRole.Author), ("napisał", AuthorRole.Author), ("napsal", AuthorRole.Author), ("opracowanie", AuthorRole.Author), ("piše", AuthorRole.Author), ("piše:", AuthorRole.Author), ("szerző", AuthorRole.Author), ("írta", AuthorRole.Author), ("de", AuthorRole.Author), ("scris de", AuthorRole.Author), ("publicat de", AuthorRole.Author),
        ("yazan", AuthorRole.Author), ("yazar", AuthorRole.Author), ("haber", AuthorRole.Author), ("автор", AuthorRole.Author), ("авторы", AuthorRole.Author), ("текст", AuthorRole.Author), ("фото", AuthorRole.Photographer), ("συντάκτης", AuthorRole.Author), ("του", AuthorRole.Author), ("της", AuthorRole.Author), ("γράφει", AuthorRole.Author), ("γράφει ο", AuthorRole.Author), ("γράφει η", AuthorRole.Author),
        ("oleh", AuthorRole.Author), ("penulis", AuthorRole.Author), ("reporter", AuthorRole.Author), ("editor", AuthorRole.Editor), ("bởi", AuthorRole.Author), ("tác giả", AuthorRole.Author), ("מאת", AuthorRole.Author), ("بقلم", AuthorRole.Author), ("كتب", AuthorRole.Author), ("الكاتب", AuthorRole.Author), ("نویسنده", AuthorRole.Author),
        ("文", AuthorRole.Author), ("作者", AuthorRole.Author), ("记者", AuthorRole.Author), ("記者", AuthorRole.Author), ("撰文", AuthorRole.Author), ("文字", AuthorRole.Author), ("编辑", AuthorRole.Editor), ("編輯", AuthorRole.Editor), ("图", AuthorRole.Photographer), ("圖", AuthorRole.Photographer), ("攝影", AuthorRole.Photographer), ("摄影", AuthorRole.Photographer), ("译者", AuthorRole.Translator), ("譯者", AuthorRole.Translator), ("著者", AuthorRole.Author), ("執筆者", AuthorRole.Author), ("글", AuthorRole.Author),
    ]);

    private static readonly WordSet AuthorLabels = new(
        "author", "authors", "author(s)", "autor", "autorin", "autoren", "autor:in", "auteur", "auteure", "auteurs", "autora", "autores", "autore", "autori", "autrice", "forfatter", "författare", "kirjoittaja", "szerző", "автор", "авторы", "yazar", "penulis", "作者", "著者", "執筆者", "撰文");

    private static readonly FrozenDictionary<char, (string Phrase, AuthorRole Role)[]> LeadsByLetter =
        Leads.GroupBy(static l => l.Phrase[0]).ToFrozenDictionary(static g => g.Key, static g => g.ToArray());

    // Nearly every text of a page is asked whether it begins with one of these.
    private static readonly bool[] FirstLetters = [.. Enumerable.Range(0, 256).Select(static c => LeadsByLetter.ContainsKey(LowerCase.Of((char)c)))];

    // Of texts whose first two letters are plain ones: where among LeadsByPair those stand that can begin so; 0 for none.
    private static readonly byte[] FirstPairs = PairsOf(Leads);
    private static readonly (string Phrase, AuthorRole Role)[][] LeadsByPair = LeadsOf(FirstPairs);

    // The same with the third: a bit for each letter, in the number that the two before it choose.
    private static readonly uint[] FirstThrees = ThreesOf(Leads);

    /// <summary>Words that join two names.</summary>
    public static readonly WordSet Joiners = new(
        "and", "und", "et", "y", "e", "och", "og", "en", "ja", "i", "oraz", "a", "és", "și", "и", "і", "ve", "dan", "και", "with", "mit", "avec", "con", "com", "và", "na", "in", "ו", "و", "&", "u.", "u");

    /// <summary>Joiners that are also parts of names or other words: they join only between whole names.</summary>
    public static readonly WordSet WeakJoiners = new("y", "e", "i", "a", "na", "en", "ja", "u", "u.", "in");

    /// <summary>Words of an office or desk: a part made of them, or ending in one, is no name.</summary>
    public static readonly WordSet Offices = new(
        "editor", "reporter", "correspondent", "writer", "journalist", "columnist", "contributor", "contributing", "producer", "photographer", "author", "blogger", "intern", "fellow", "analyst", "critic", "host", "anchor", "director", "manager", "professor",
        "lecturer", "ceo", "cto", "founder", "co-founder", "president", "specialist", "strategist", "consultant", "freelance", "freelancer", "senior", "deputy", "chief", "associate", "assistant", "staff", "guest", "special", "researcher", "engineer", "columnists", "writers", "editors", "correspondents", "journalists", "physician", "clinician", "reviewer", "expert", "attorney", "dietitian", "nutritionist", "marketer", "strategist", "coordinator", "adviser", "advisor",
        "redakteur", "redakteurin", "reporterin", "korrespondent", "korrespondentin", "autorin", "autor", "journalistin", "volontär", "volontärin", "ressortleiter", "ressortleiterin", "chefredakteur", "chefredakteurin", "kolumnist", "kolumnistin", "mitarbeiter", "mitarbeiterin", "praktikant", "praktikantin", "freier",
        "journaliste", "rédacteur", "rédactrice", "correspondant", "correspondante", "chroniqueur", "chroniqueuse", "envoyé", "envoyée", "periodista", "redactor", "redactora", "corresponsal", "giornalista", "redattore", "redactie", "verslaggever", "redacteur", "journalista", "reportér", "reportérka", "redaktor", "dziennikarz", "gazeteci", "muhabir", "muhabiri",
        "obozrevatel", "корреспондент", "редактор", "журналист", "обозреватель", "wartawan", "기자", "외", "記者", "记者");

    /// <summary>Words that make a name an organisation's.</summary>
    public static readonly WordSet Organisations = new(
        "dpa", "afp", "ap", "reuters", "apa", "sid", "efe", "ansa", "tass", "pap", "ctk", "čtk", "mti", "anp", "belga", "tt", "ntb", "ritzau", "stt", "lusa", "xinhua", "kyodo", "yonhap", "pti", "ians", "ani", "upi", "bloomberg", "epd", "kna", "sda", "keystone-sda", "antara",
        "news", "press", "agency", "agencies", "agence", "agencia", "agenzia", "ajansı", "agentur", "agenturen", "redaktion", "redacción", "redazione", "rédaction", "redação", "redactie", "redakce", "redakcja", "redaksi", "toimitus", "staff", "team", "desk", "newsroom", "editorial", "editors", "bureau", "department", "center", "centre", "institute", "institut", "university", "association",
        "foundation", "society", "group", "inc", "inc.", "llc", "ltd", "gmbh", "magazine", "times", "journal", "media", "online", "network", "service", "services", "verlag", "zeitung", "tv", "radio", "council", "committee", "ministry", "ministerium", "office", "company", "international", "board", "club", "e.v.", "verband", "stiftung", "partei", "contributors", "reporters", "wire", "associates", "organization", "verein", "web");

    /// <summary>Names that are no names.</summary>
    public static readonly WordSet Nobody = new(
        "admin", "administrator", "unknown", "author", "authors", "anonymous author", "guest", "guest author", "webmaster", "root", "null", "none", "undefined", "n/a", "user", "editor", "facebook", "twitter", "instagram", "linkedin", "youtube", "whatsapp", "telegram", "email", "e-mail", "mail", "share", "print", "follow",
        "staff writer", "staff writers", "staff reporter", "contributor", "contributors", "guest contributor", "guest writer", "wordpress", "default", "super user", "superuser", "post", "posted", "website", "bio", "about", "profile", "view profile", "all posts", "view all posts", "see full bio", "read more", "more", "the author", "about the author",
        "home", "blog", "comments", "no comments", "leave a comment", "reply", "subscribe", "published", "updated", "last updated", "date", "by", "von", "jr", "sr", "x", "rss", "pinterest", "reddit", "tumblr", "xing", "google", "google+", "kommentare", "teilen", "drucken", "artikel", "article", "articles", "news", "opinion", "analysis", "review", "kommentar", "contact", "kontakt", "written", "et al", "et al.", "others", "min read", "autor", "autorin", "folgen", "follow us", "share this", "sponsored", "anzeige", "advertisement", "your name", "staff", "guest post", "special to", "redaktionell", "true", "false", "alle artikel", "zeige alle artikel", "alle beiträge", "über den autor", "über die autorin", "zum profil", "zur person", "mehr zum thema", "login", "log in", "anmelden", "sign in", "sign up", "register", "drucken", "merken", "speichern", "kopieren", "copy link", "table of contents", "contents", "inhalt", "inhaltsverzeichnis", "search", "suche", "menu", "menü", "contents:", "latest", "newsletter", "trending", "featured", "tags", "categories", "kategorien", "link", "save", "listen", "watch", "close", "next", "previous", "zurück", "weiter", "compartir", "partager", "condividi", "delen", "dela", "del", "share this post", "share this article", "artikel teilen", "jetzt teilen", "post author", "topic author", "fact checked", "view forum posts", "view forum threads", "editorial", "topics", "themen", "vorlesen",
        "posts", "threads", "reputation", "joined", "registered", "member", "members", "offline", "asked", "answered", "edited", "users", "username", "new member", "ask question", "start date", "oldest first", "jump to latest", "view all",
        "in stock", "out of stock", "sold out", "coming soon", "details", "try", "try it free", "join today", "request demo", "request a demo", "authorized dealer", "cookie notice", "use case", "use cases", "add to cart", "buy now", "shop now",
        "disclosure", "advertiser disclosure", "affiliate disclosure", "sign", "publisher", "anonym", "anónimo", "anonyme", "zvg", "courtesy", "cortesía", "mehr", "send message", "recent articles", "related articles", "related topics", "related posts", "press release", "email address", "e-mail-adresse", "social share", "front page", "private nachricht", "artikel empfehlen", "wikimedia commons", "kostenlos registrieren", "passwort vergessen");

    /// <summary>Words that make of the "by" behind them no credit: "Sort by", "Trusted by".</summary>
    private static readonly WordSet NoCredits = new("sort", "sorted", "trusted", "powered", "shop", "step", "browse", "filter", "recommended", "approved", "loved", "used", "supported", "sponsored");

    /// <summary>Words between names, several of them or long: in interviews mostly.</summary>
    public static readonly string[] LongJoiners = [" im Gespräch mit ", " im Interview mit ", " in conversation with ", " interviewed by ", " as told to ", " en conversación con ", " en conversation avec ", " propos recueillis par ", " sowie ", " together with ", " along with ", " gemeinsam mit ", " zusammen mit "];

    /// <summary>Words that stand beside names and dates and are neither.</summary>
    private static readonly WordSet Fillers = new(
        "published", "posted", "updated", "last", "first", "modified", "edited", "written", "on", "at", "am", "pm", "a.m.", "p.m.", "um", "uhr", "am", "vom", "von", "by", "le", "à", "el", "il", "op", "om", "den", "date", "time", "read", "min", "mins", "minute", "minutes", "reading", "lesezeit", "lesedauer", "comment", "comments", "kommentar", "kommentare", "no", "one", "so", "far", "ago", "hours", "hour", "days",
        "geschlossen", "deaktiviert", "closed", "off", "disabled", "veröffentlicht", "publiziert", "aktualisiert", "erstellt", "stand", "stand:", "geschrieben", "publié", "publicado", "pubblicato", "gepubliceerd", "est", "et", "edt", "pst", "pdt", "gmt", "utc", "cet", "cest", "ist",
        "sun", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sonntag", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend",
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "january", "february", "march", "july", "september", "october", "november", "december", "januar", "februar", "märz", "mai", "juni", "juli", "oktober", "dezember");

    /// <summary>Whether a text begins with a letter that any lead begins with, and with that lead: quick to say no.</summary>
    public static bool CanLead(ReadOnlySpan<char> text)
    {
        foreach ((string phrase, _) in LeadsOf(text))
        {
            if (Begins(text, phrase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a lead can begin with three characters: quicker to say no, and of a text that ends sooner they say enough.</summary>
    public static bool CanLead(char first, char second, char third) =>
        !char.IsAscii(first) || !char.IsAscii(second) ? first >= FirstLetters.Length || FirstLetters[first]
        : !char.IsAscii(third) ? FirstPairs[PairOf(first, second)] != 0
        : (FirstThrees[((first & 0x1F) << 5) | (second & 0x1F)] & (1u << (third & 0x1F))) != 0;

    /// <summary>Whether a text is just what stands before names: "Written by" on a line of its own.</summary>
    /// <param name="text">The text.</param>
    /// <param name="role">Becomes the role of the names that follow.</param>
    public static bool IsLead(ReadOnlySpan<char> text, ref AuthorRole role)
    {
        if (text.IsEmpty)
        {
            return false;
        }

        bool colon = text[^1] is ':' or '：';
        text = text.TrimEnd(":： ");
        foreach ((string phrase, AuthorRole own) in LeadsOf(text))
        {
            if (text.Equals(phrase, StringComparison.OrdinalIgnoreCase) && (colon || IsPreposition(phrase)))
            {
                role = own;
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text is a label for who wrote it, with or without a colon: a heading over the name.</summary>
    public static bool IsAuthorLabel(ReadOnlySpan<char> text) => text.Length is > 1 and < 12 && AuthorLabels.Contains(text.TrimEnd(":： "));

    /// <summary>Whether any of <see cref="LongJoiners"/> is in a text.</summary>
    public static bool HasLongJoiner(ReadOnlySpan<char> text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            int space = text[at..].IndexOf(' ');
            if (space < 0)
            {
                return false;
            }

            at += space;
            ReadOnlySpan<char> rest = text[at..];
            foreach (string joiner in LongJoiners)
            {
                if (rest.Length >= joiner.Length && ((rest[1] ^ joiner[1]) & ~0x20) == 0 && rest.StartsWith(joiner, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a name is none, or a row of such: "Facebook Twitter".</summary>
    public static bool IsNobody(ReadOnlySpan<char> name)
    {
        if (Nobody.Contains(name) || IsLicense(name))
        {
            return true;
        }

        foreach (ReadOnlySpan<char> word in new WordSpans(name))
        {
            if (!Nobody.Contains(word))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a text is the name of a free licence: "CC BY-SA".</summary>
    private static bool IsLicense(ReadOnlySpan<char> name) =>
        name.StartsWith("CC", StringComparison.Ordinal) && (name.StartsWith("CC BY", StringComparison.Ordinal) || name.StartsWith("CC-BY", StringComparison.Ordinal) || name is "CC0")
        || name.StartsWith("Creative Commons", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text holds no name, but words and numbers that stand beside names: "Posted on", "5 min read".</summary>
    public static bool IsFiller(ReadOnlySpan<char> text)
    {
        while (!(text = text.TrimStart()).IsEmpty)
        {
            int space = text.IndexOf(' ');
            ReadOnlySpan<char> word = (space < 0 ? text : text[..space]).Trim(".,:()-–—");
            text = space < 0 ? default : text[space..];
            if (!word.IsEmpty && !char.IsDigit(word[0]) && !Fillers.Contains(word))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Reads what stands before names; 0 when a text does not begin so.</summary>
    /// <param name="text">The text.</param>
    /// <param name="role">The role of the names that follow.</param>
    /// <returns>How many characters to pass over.</returns>
    public static int Lead(ReadOnlySpan<char> text, out AuthorRole role)
    {
        foreach ((string phrase, AuthorRole own) in LeadsOf(text))
        {
            if (!Begins(text, phrase))
            {
                continue;
            }

            int end = phrase.Length;
            if (end == text.Length)
            {
                continue;
            }

            role = own;
            char next = text[end];
            if (next is ':' or '：' or '/' or '／' or '|' or '｜')
            {
                return end + 1;
            }

            bool white = char.IsWhiteSpace(next);
            if (white && end + 1 < text.Length && text[end + 1] is ':' or '/')
            {
                return end + 2;
            }

            // A bare noun ("text", "foto", "author") needs a colon; a preposition does not.
            if (white && IsPreposition(phrase))
            {
                if (end + 1 < text.Length && (text[end + 1] is '&' or '$' || (phrase == "from" && (!char.IsUpper(text[end + 1]) || text.Contains(" to ", StringComparison.Ordinal)))))
                {
                    break; // "From the river to the hill", "from $5"
                }

                return end + 1;
            }
        }

        role = AuthorRole.Author;
        return 0;
    }

    /// <summary>What may stand before names and begins with the same letter as a text.</summary>
    private static ReadOnlySpan<(string Phrase, AuthorRole Role)> LeadsOf(ReadOnlySpan<char> text) =>
        text.Length > 1 && char.IsAscii(text[0]) && char.IsAscii(text[1]) ? LeadsByPair[FirstPairs[PairOf(text[0], text[1])]]
        : text.IsEmpty || (text[0] < FirstLetters.Length && !FirstLetters[text[0]]) || !LeadsByLetter.TryGetValue(LowerCase.Of(text[0]), out (string, AuthorRole)[]? leads) ? [] : leads;

    /// <summary>Whether a text begins with a phrase of the same first letter; most phrases differ in the second.</summary>
    private static bool Begins(ReadOnlySpan<char> text, string phrase) =>
        text.Length >= phrase.Length
        && (phrase.Length < 2 || ((text[1] ^ phrase[1]) & ~0x20) == 0 || !char.IsAscii(text[1]) || !char.IsAscii(phrase[1]))
        && text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the last word of a text makes of the "by" behind it no credit.</summary>
    public static bool EndsInNoCredit(ReadOnlySpan<char> text) => NoCredits.Contains(text[(text.LastIndexOf(' ') + 1)..]);

    /// <summary>Whether a text ends in a word that names follow: what stands before it is a label.</summary>
    public static bool EndsInLead(ReadOnlySpan<char> text)
    {
        int space = text.LastIndexOf(' ');
        return space > 0 && text[(space + 1)..] is "by" or "By" or "von" or "Von" or "par" or "Par" or "por" or "Por" or "door" or "Door" or "oleh" or "Oleh";
    }

    private static bool IsPreposition(string phrase)
    {
        int space = phrase.LastIndexOf(' ');
        return phrase[(space + 1)..] is "by" or "von" or "par" or "por" or "di" or "da" or "door" or "av" or "af" or "oleh" or "bởi" or "מאת" or "بقلم" or "de" or "from" or "via" or "vom" or "του" or "της" or "ο" or "η" or "piše" or "作者" or "记者" or "記者" or "文";
    }

    /// <summary>A number for two plain letters, whatever their case.</summary>
    private static int PairOf(char first, char second) => ((first | 0x20) << 7) | (second | 0x20);

    private static byte[] PairsOf((string Phrase, AuthorRole Role)[] leads)
    {
        var pairs = new byte[1 << 14];
        byte count = 0;
        foreach ((string phrase, _) in leads)
        {
            if (phrase.Length > 1 && char.IsAscii(phrase[0]) && char.IsAscii(phrase[1]))
            {
                ref byte pair = ref pairs[PairOf(phrase[0], phrase[1])];
                pair = pair == 0 ? checked(++count) : pair;
            }
        }

        return pairs;
    }

    private static uint[] ThreesOf((string Phrase, AuthorRole Role)[] leads)
    {
        var threes = new uint[1 << 10];
        foreach ((string phrase, _) in leads)
        {
            // A plain letter of a text is no letter of another kind, whatever its case.
            if (phrase.Length > 1 && char.IsAscii(phrase[0]) && char.IsAscii(phrase[1]) && (phrase.Length == 2 || char.IsAscii(phrase[2])))
            {
                threes[((phrase[0] & 0x1F) << 5) | (phrase[1] & 0x1F)] |= phrase.Length == 2 ? uint.MaxValue : 1u << (phrase[2] & 0x1F);
            }
        }

        return threes;
    }

    private static (string Phrase, AuthorRole Role)[][] LeadsOf(byte[] pairs)
    {
        var leads = new (string Phrase, AuthorRole Role)[pairs.Max() + 1][];
        leads[0] = [];
        for (int pair = 0; pair < pairs.Length; pair++)
        {
            if (pairs[pair] != 0)
            {
                leads[pairs[pair]] = [.. Leads.Where(l => char.IsAscii(l.Phrase[0]) && (l.Phrase.Length < 2 || !char.IsAscii(l.Phrase[1]) ? l.Phrase[0] == pair >> 7 : PairOf(l.Phrase[0], l.Phrase[1]) == pair))];
            }
        }

        return leads;
    }

    private static (string, AuthorRole)[] Sorted((string Phrase, AuthorRole Role)[] leads)
    {
        Array.Sort(leads, static (a, b) => b.Phrase.Length != a.Phrase.Length ? b.Phrase.Length.CompareTo(a.Phrase.Length) : string.CompareOrdinal(a.Phrase, b.Phrase));
        return leads;
    }
}
