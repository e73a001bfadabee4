using System.Collections.Immutable;

namespace Generator.Benchmarks.MadePlans;

/// <summary>
/// The words that a made plan is put together from, in one language: what is counted, in which field, and the sentences around it.
/// The lists of all languages are alike in order. In sentences <c>{0}</c> and so on stand for what is filled in.
/// </summary>
internal sealed record PlanWords(
    string Language,
    ImmutableArray<string> Matters,
    ImmutableArray<string> Fields,
    ImmutableArray<string> Areas,
    ImmutableDictionary<string, string> Sentences)
{
    public static ImmutableArray<PlanWords> All { get; } =
    [
        new(
            "zh",
            ["能耗", "用水量", "废气排放量", "固体废物", "覆盖率", "达标率", "回收率", "设施新增面积", "产出增速"],
            ["钢铁", "水泥", "化工", "电力", "煤炭", "造纸", "纺织", "食品", "建筑", "公路", "铁路", "港口", "医院", "学校", "农田", "牧场",
                "林地", "湖泊", "河流", "湿地", "城镇", "乡村", "园区", "商场", "酒店", "机关", "车辆", "船舶", "锅炉", "矿山"],
            ["工业", "城市", "农村", "交通", "服务", "环境", "民生", "科技", "能源", "水利"],
            Say(
                ("plan", "样本发展规划"), ("report", "样本发展规划进展报告"), ("short", "样本规划"), ("note", "测量用的样本，数字都是编造的。"),
                ("whole", "全省"), ("region", "第{0}区"), ("edition", "{0}年版，增加描述{0}年的数字。"), ("chapter", "{0}领域（{1}）"),
                ("section", "{0}的{1}（{2}）"), ("summary", "本部分写{0}要做什么，做到什么程度。"), ("name", "{0}{1}（{2}）"),
                ("definition", "一年里{0}的{1}，按统计制度计算，第{2}项。"), ("source", "{0}年统计公报第{1}册"), ("bulletin", "统计局"),
                ("promise", "到{0}年，{1}达到规划的要求，以本规划所列的目标值为准。"), ("deadline", "{0}在{1}年底以前完成。"),
                ("measure", "在{0}推广第{1}项做法，并检查结果。"), ("result", "上一时期{0}的成果（{1}）"), ("term", "{0}{1}指数{2}"),
                ("meaning", "{0}中反映{1}的一个指数，只供样本使用。"), ("prose", "本部分讨论{0}。规划提出的每项承诺都列在下面，并与公布的数字对照。"),
                ("event", "{0}工程第{1}期"))),
        new(
            "en",
            ["Energy use", "Water use", "Emissions to air", "Solid waste", "Coverage", "Share within limits", "Rate of recovery",
                "Floor area added", "Growth of output"],
            ["steel works", "cement works", "chemical works", "power stations", "coal mines", "paper mills", "textile mills", "food makers",
                "buildings", "roads", "railways", "harbours", "hospitals", "schools", "farmland", "pastures", "woodland", "lakes", "rivers",
                "wetlands", "towns", "villages", "business parks", "shops", "hotels", "public offices", "vehicles", "ships",
                "boilers", "mines"],
            ["industry", "cities", "the countryside", "transport", "services", "the environment", "livelihoods", "science", "energy",
                "water"],
            Say(
                ("plan", "Sample development plan"), ("report", "Progress of the sample development plan"), ("short", "Sample plan"),
                ("note", "A sample to measure with; its figures are made up."), ("whole", "Whole province"), ("region", "District {0}"),
                ("edition", "The edition of {0}, which adds the figures that describe {0}."), ("chapter", "The part of {0} ({1})"),
                ("section", "{0}: {1} ({2})"), ("summary", "What the plan wants to do about {0}, and how far it means to go."),
                ("name", "{0} of {1} ({2})"), ("definition", "The {1} of {0} in a year, worked out by the rules of statistics, item {2}."),
                ("source", "Statistical bulletin of {0}, volume {1}"), ("bulletin", "Bureau of Statistics"),
                ("promise", "By {0}, {1} meets what the plan asks for, as measured by the target that the plan names."),
                ("deadline", "{0} is completed by the end of {1}."), ("measure", "Spread practice {1} in {0} and check what comes of it."),
                ("result", "What the period before brought for {0} ({1})"), ("term", "{0} of {1}, index {2}"),
                ("meaning", "An index of {1} in {0}, made for this sample only."),
                ("prose", "This part is about {0}. Each promise of the plan is listed below, next to the figures that were published."),
                ("event", "Works at {0}, stage {1}"))),
        new(
            "fr",
            ["Énergie consommée", "Eau consommée", "Rejets dans l’air", "Déchets solides", "Couverture", "Part conforme",
                "Taux de réemploi", "Surface ajoutée", "Croissance de la production"],
            ["aciéries", "cimenteries", "usines chimiques", "centrales", "mines de charbon", "papeteries", "filatures", "aliments",
                "bâtiments", "routes", "voies ferrées", "ports", "hôpitaux", "écoles", "champs", "pâturages", "forêts", "lacs", "rivières",
                "zones humides", "villes", "villages", "parcs d’activité", "commerces", "hôtels", "bureaux publics", "véhicules", "navires",
                "chaudières", "mines"],
            ["l’industrie", "les villes", "les campagnes", "les transports", "les services", "l’environnement", "la vie quotidienne",
                "la science", "l’énergie", "l’eau"],
            Say(
                ("plan", "Plan type de développement"), ("report", "Suivi du plan type de développement"), ("short", "Plan type"),
                ("note", "Un échantillon pour mesurer ; ses chiffres sont inventés."), ("whole", "Toute la province"),
                ("region", "District n° {0}"), ("edition", "L’édition de {0}, qui ajoute les chiffres de {0}."),
                ("chapter", "Partie : {0} ({1})"), ("section", "{0} : {1} ({2})"),
                ("summary", "Ce que le plan veut faire pour {0}, et jusqu’où."),
                ("name", "{0}, {1} ({2})"),
                ("definition", "{1} pour {0} sur un an, selon les règles de la statistique, poste {2}."),
                ("source", "Bulletin statistique de {0}, volume {1}"), ("bulletin", "Bureau de la statistique"),
                ("promise", "D’ici à {0}, « {1} » atteint ce que le plan demande, selon l’objectif qu’il fixe."),
                ("deadline", "{0} : achevé avant la fin de {1}."), ("measure", "Étendre la pratique {1} ({0}) et vérifier ses effets."),
                ("result", "Ce que la période précédente a donné : {0} ({1})"), ("term", "{0}, {1}, indice {2}"),
                ("meaning", "Un indice ({0}, {1}), fait pour cet échantillon."),
                ("prose", "Cette partie traite de {0}. Chaque promesse du plan est donnée plus bas, à côté des chiffres publiés."),
                ("event", "Travaux : {0}, étape {1}"))),
    ];

    public string this[string sentence] => Sentences[sentence];

    public static PlanWords In(string language) => All.First(words => words.Language == language);

    private static ImmutableDictionary<string, string> Say(params (string Key, string Text)[] sentences) =>
        sentences.ToImmutableDictionary(sentence => sentence.Key, sentence => sentence.Text, StringComparer.Ordinal);
}
