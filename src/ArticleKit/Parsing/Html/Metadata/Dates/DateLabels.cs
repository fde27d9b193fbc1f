using ArticleKit.Characters;

namespace ArticleKit.Parsing.Html.Metadata.Dates;

/// <summary>What the words before a printed date say of it.</summary>
internal static class DateLabels
{
    /// <summary>The date is neither of publication nor of change: an event, a copyright, a deadline.</summary>
    public const int Other = -2;

    private const int MostRead = 60;
    private const int Parts = 256;

    private static readonly string[] Changed =
    [
        "updated", "update", "modified", "last edited", "letzte änderung", "zuletzt geändert", "reviewed on", "last change", "edited", "last reviewed", "revised", "aktualisiert", "aktualisierung", "update:", "geändert", "zuletzt bearbeitet", "überarbeitet", "stand:", "stand ", "mis à jour", "mise à jour", "modifié", "actualizado", "actualización", "modificado", "atualizado", "aggiornato", "aggiornamento",
        "bijgewerkt", "gewijzigd", "uppdaterad", "oppdatert", "opdateret", "päivitetty", "muokattu", "aktualizacja", "aktualizováno", "frissítve", "actualizat", "güncelleme", "güncellenme", "обновлено", "оновлено", "ενημέρωση", "diperbarui", "cập nhật", "更新", "수정", "최종", "עודכן", "آخر تحديث", "تحديث", "به روزرسانی", "अपडेट", "ażurnirano", "ažurirano", "posodobljeno",
        "zuletzt am", "wurde zuletzt", "last modified", "senast ändrad", "senast uppdaterad", "sist endret", "sidst ændret", "dernière modification", "última modificación", "última modificação", "ultima modifica", "laatste wijziging", "laatst", "ostatnia zmiana", "poslední změna", "poslední úprava", "módosítva", "ultima actualizare", "изменено", "последнее изменение", "змінено", "обновена", "last post", "last reply", "last activity", "letzter beitrag", "dernier message", "último mensaje", "ultimo messaggio", "as of",
    ];

    private static readonly string[] Published =
    [
        "published", "posted", "publish", "first published", "created", "date:", "veröffentlicht", "erschienen", "erstellt", "publiziert", "publié", "paru", "posté", "publicado", "publicada", "pubblicato", "gepubliceerd", "geplaatst", "publicerad", "publisert", "publiceret", "udgivet", "julkaistu", "opublikowano", "publikacja",
        "publikováno", "vydáno", "megjelent", "publicat", "yayınlanma", "yayın", "eklenme", "опубликовано", "опубліковано", "дата публикации", "δημοσίευση", "δημοσιεύτηκε", "diterbitkan", "đăng", "发布", "发表", "發布", "公開", "掲載", "입력", "등록", "פורסם", "نشر", "تاريخ النشر", "انتشار", "प्रकाशित", "objavljeno", "released", "asked", "started", "submitted", "originally", "gespeichert", "geschrieben",
        "post time", "pubdate", "veröffentlichung", "publication", "publicación", "fecha:", "publicação", "pubblicazione", "data:", "publicatie", "datum:", "lagt ut", "lagt inn", "oprettet", "skapad", "zveřejněno", "publikované", "zverejnené", "közzétéve", "publikálva", "publicerat", "дата:", "публикувано", "публикуване", "објављено", "датум:", "dipublikasikan", "dipublikasi", "tayang", "ngày đăng", "เผยแพร่", "วันที่", "投稿日", "公開日", "发布时间", "發佈", "刊登", "게시", "작성", "승인", "פורסם", "תאריך", "النشر", "تاریخ انتشار", "प्रकाशन", "প্রকাশিত", "প্রকাশ", "வெளியிடப்பட்ட", "iliyochapishwa", "yayınlandı", "yayımlanma",
    ];

    private static readonly string[] Foreign = ["©", "copyright", "(c)", "born", "geboren", "seit", "since", "until", "bis zum", "deadline", "event date", "expires", "ends", "endet", "price valid", "ships by", "book by", "joined", "registered", "join date", "last seen", "last visit", "last active", "last online", "expire", "valid until", "gültig", "member since", "registriert", "mitglied seit", "accessed", "retrieved", "abgerufen", "effective", "next", "today is", "nach", "vom 1", "between", "founded", "established", "gegründet", "nächste", "nächster", "nächsten", "prochain", "prochaine", "próximo", "próxima", "prossimo", "prossima", "volgende", "birthday", "geb.", "né le", "née le", "nacido", "nacida", "beigetreten", "dabei seit", "inscrit", "membre depuis", "miembro desde", "registrado", "iscritto", "lid sinds", "geregistreerd", "medlem sedan", "registrerad", "dołączył", "регистрация", "зарегистрирован", "注册", "註冊", "가입", "登録日"];

    private static readonly (string Word, int Meaning)[][] Words = Table();

    /// <summary>Positive for publication, -1 for a change, 0 for no word, <see cref="Other"/> for something else.</summary>
    public static int Read(ReadOnlySpan<char> before)
    {
        before = before.Trim();
        if (before.IsEmpty)
        {
            return 0;
        }

        Span<char> lower = stackalloc char[MostRead];
        return Last(lower[..LowerCase.Write(before.Length > MostRead ? before[^MostRead..] : before, lower)]);
    }

    /// <summary>What the last word means that says something; of several that begin there, publication is believed first.</summary>
    private static int Last(ReadOnlySpan<char> text)
    {
        for (int at = text.Length - 1; at >= 0; at--)
        {
            if (at > 0 && char.IsLetter(text[at - 1]) && text[at] <= '\u2e80')
            {
                continue;
            }

            int best = 0;
            foreach ((string word, int meaning) in Words[text[at] % Words.Length])
            {
                // Where a word stands twice, only the last place counts, within a longer word or not.
                if ((best == 0 || meaning > best) && text[at..].StartsWith(word) && text[(at + 1)..].IndexOf(word) < 0)
                {
                    best = meaning;
                }
            }

            if (best != 0)
            {
                return best;
            }
        }

        return 0;
    }

    /// <summary>All words with what they mean, parted by their first letter.</summary>
    private static (string Word, int Meaning)[][] Table()
    {
        ILookup<int, (string Word, int Meaning)> words = Published.Select(static w => (w, 1)).Concat(Changed.Select(static w => (w, -1))).Concat(Foreign.Select(static w => (w, Other)))
            .ToLookup(static w => w.Item1[0] % Parts);
        return [.. Enumerable.Range(0, Parts).Select(i => words[i].ToArray())];
    }
}
