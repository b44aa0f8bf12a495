namespace FactCheck.Reading;

/// <summary>The words by which a text says on whose word something rests.</summary>
internal static class SpeechWords
{
    /// <summary>Verbs that bring a statement: "said", "puts", "recorded".</summary>
    public static readonly HashSet<string> Verbs = Vocabulary.Set(
        "said says say saying told tells tell telling added adds reported reports report reporting estimated estimates estimate claimed claims claim put puts putting announced announces confirmed confirms stated states warned warns insisted insists "
        + "argued argues noted notes tweeted wrote writes posted declared declares acknowledged acknowledges admitted admits believes believe believed maintains maintained counted counts count recorded records documented documents registered registers tallied tallies "
        + "gave gives revealed reveals disclosed discloses found finds showed shows show suggests suggested suggest calculated calculates projected projects forecast forecasts expects expected predicts predicted alleged alleges asserted asserts explained explains "
        + "conceded concedes testified lists listed verified verifies identified identifies reckons reckoned stressed emphasised emphasized remarked commented replied heard indicated indicates indicate advised claiming reiterated repeated thinks recalled concluded "
        + "cited cites quoted quotes spoke speaks placed pegged pegs lodged briefed denied denies rejected rejects disputed disputes dismissed contends contended reaffirmed described logged assessed assesses detected "
        + "tracked tracks monitored vowed pledged promised broadcast aired cautioned assured worked adding noting warning estimating countered responded retorted speculated boasted tweets");

    /// <summary>Verbs that may come before who speaks: <c>"…," said the minister</c>.</summary>
    public static readonly HashSet<string> Inverting = Vocabulary.Set("said says added adds wrote reported reports announced warned explained noted tweeted insisted claimed argued recalled according stated writes declared");

    /// <summary>Nouns that carry somebody's number: "the UN's count", "a ministry tally of".</summary>
    public static readonly HashSet<string> Accounts = Vocabulary.Set(
        "estimate estimates count counts tally tallies figure figures toll data number numbers claim claims reckoning calculation calculations report reports statistics survey study census record records assessment total totals projection projections forecast forecasts "
        + "poll polling database dataset statement bulletin analysis research findings list suggestion assertion update dashboard model models modelling briefing release communique communiqué tracker index account paper papers book ledger review audit tweet post posts website site newsletter filing filings memo email emails note notice leaflet brochure graphic infographic minutes documents files bulletins statements page webpage blog");

    /// <summary>Roles of bodies, before a name: "the charity Save the Children".</summary>
    public static readonly HashSet<string> BodyRoles = Vocabulary.Set("agency broadcaster charity newspaper group company airline bank magazine website retailer party union federation association institute network station channel firm operator manufacturer supplier developer utility insurer lender think-tank watchdog regulator ministry department organisation organization university hospital monitor carmaker steelmaker television tv radio media journal alliance coalition brokerage broker consultancy pollster museum club trust committee council forum");

    /// <summary>Roles of companies: "the airline".</summary>
    public static readonly HashSet<string> CompanyRoles = Vocabulary.Set("company firm airline carrier retailer chain maker steelmaker carmaker lender operator manufacturer supplier developer insurer utility railroad railway brewer distiller grocer supermarket drugmaker chipmaker automaker housebuilder builder miner refiner shipper haulier shipowner");

    /// <summary>Words of names that are no company's.</summary>
    public static readonly HashSet<string> Offices = Vocabulary.Set("union association ministry council department federation court government authority agency commission committee police service university hospital institute party office administration executive");

    /// <summary>Nouns for those who speak in news without a name.</summary>
    public static readonly HashSet<string> Roles = Vocabulary.Set(
        "police deputy officer officers official officials authorities authority ministry ministries minister ministers government army military mayor governor president premier chancellor spokesman spokeswoman spokesperson spokespeople organisers organizers organiser organizer union unions "
        + "company firm airline operator agency agencies department court prosecutors prosecutor lawyers lawyer witnesses witness residents resident doctors doctor medics medic hospital hospitals rescuers rescuer firefighters service services coastguard guard rebels rebel activists activist "
        + "analysts analyst economists economist researchers researcher scientists scientist commander commanders diplomats diplomat sources source media television tv radio newspaper broadcaster monitors monitor group groups observers observer committee commission council party opposition "
        + "insurers insurer charity charities regulators regulator forecasters employees workers villagers villager survivors survivor volunteers volunteer experts expert economists campaigners campaigner judge coroner councillor sheriff senator lawmakers lawmaker lawmakers chief director head manager "
        + "executive chairman chairwoman chair envoy ambassador secretary epidemiologists epidemiologist investigators investigator inspectors inspector auditors auditor statisticians bank brigade militia militants insurgents coalition alliance observatory institute university newspaper website network "
        + "station channel magazine journal farmers federation association society management administration command navy forces troops consortium team staff investors traders trader brokers strategist strategists dispatcher dispatchers pilot captain relatives families family neighbours neighbors father "
        + "mother brother sister son daughter teacher headteacher principal teachers students student driver drivers owner owners eyewitnesses eyewitness insider insiders aide aides leader leaders politician politicians delegation delegates panel jury prosecution defence defense statement office bureau "
        + "exchange man woman person people paper daily tabloid patrol fund trust campaign archdiocese diocese body bodies-politic city county province borough archive retailer manufacturer utility supplier supplier's developer think-tank watchdog ombudsman registrar board inquiry detectives detective constable superintendent colonel general major admiral lieutenant premier vice-president regime kingdom state palace presidency foreign directorate secretariat municipality prefecture academy assembly treasury centre center mission institution foundation commune directorates force steelmaker carmaker lender developer contractor academics scholars surveyor departments councils hospitals companies charities universities airlines firms hall district airport elders chain carrier maker surveyors seismologists forecaster meteorologists vets archbishop pilots crew landlord landlords tenants shopkeepers prison jail school paramedics paramedic ambulance nurses nurse medics undertaker imam priest insurer regulators taskforce museum gallery port club zoo theatre festival gardaí gardai brokerage broker pollster consultancy mine mill forum railroad railway hospice refinery brewery distillery creamery dairy brewer distiller grocer supermarket drugmaker chipmaker automaker housebuilder builder miner refiner shipper haulier shipowner parish borough library cinema orchestra consultants accountants architects engineers co-operative cooperative trustees shelter church cathedral nursery farm bakery");

    /// <summary>Roles that, with no body named, are people whom the text does not name.</summary>
    public static readonly HashSet<string> Unnamed = Vocabulary.Set(
        "official officials source sources diplomat diplomats witness witnesses insider insiders eyewitness eyewitnesses resident residents person people aide aides analysts observers activist relative relatives villager trader traders survivor employee man woman");

    /// <summary>Words between who speaks and the verb that change nothing.</summary>
    public static readonly HashSet<string> Idle = Vocabulary.Set(
        "has have had also later earlier now already previously since then initially again still only just recently meanwhile however repeatedly publicly today yesterday separately first subsequently officially is was are were been currently at to would will could does did do not never "
        + "long consistently quickly reportedly originally once jointly both each itself himself herself themselves firmly flatly strongly openly privately further instead too finally eventually originally formally always sharply yet");

    /// <summary>Verbs that bring what somebody does not say.</summary>
    public static readonly HashSet<string> Denials = Vocabulary.Set("denied denies rejected rejects disputed disputes dismissed");

    /// <summary>Those of <see cref="Openers"/> that begin a name where another capital follows: "Police Service".</summary>
    public static readonly HashSet<string> Nouns = Vocabulary.Set("local state government health foreign rescue emergency opposition rival aid police doctors residents national regional federal city council court union company military army hospital medics");

    /// <summary>Capitalised where a sentence begins, and no names.</summary>
    public static readonly HashSet<string> Openers = Vocabulary.Set(
        "in on at but and i we you not there here then when after before while with by from for since under during as if so or yet still even only all some many most both several each every no what who how why where which that this these those it he she they its his her their my our one two three four five "
        + "another more about around nearly almost over at up more fewer less than an a the to of if once until although though because however meanwhile also now today yesterday last next early late earlier later local senior top state government health foreign rescue emergency opposition rival aid police authorities officials "
        + "doctors witnesses residents experts analysts researchers scientists organisers organizers prosecutors investigators economists activists monitors rebels hospital medics regional federal national city council court union unions company military army");

    public static readonly HashSet<string> Pronouns = Vocabulary.Set("he she they it");

    /// <summary>The last words of the names of outlets.</summary>
    public static readonly HashSet<string> Outlets = Vocabulary.Set("reuters bloomberg xinhua interfax tass times post guardian news radio tv television journal telegraph mail herald tribune press mirror today media magazine chronicle gazette courier star sun observer independent economist mirror express globe standard sky jazeera reporter argus echo broadcaster podcast ledger weekly dispatch examiner inquirer enquirer advertiser wire sentinel digest review insider brief bulletin update online alert newsletter report live gazeta zeitung yonhap kyodo anadolu tasnim irna sana wafa politico axios propublica haaretz nikkei bernama ritzau");

    /// <summary>Whether a name is that of who passes on news: "The Daily Post", "state radio", "AFP".</summary>
    public static bool IsOutlet(string name) =>
        name is "Agence France-Presse" or "AFP" or "AP" or "BBC" or "CNN" or "NPR" or "NBC" or "CBS" or "ABC" or "ITV" or "NTV" or "DPA" or "CBC" or "RTE" or "EFE" or "PTI" or "ANSA" or "NHK" or "RFI" or "TASS" or "PBS"
        || name.ToLowerInvariant().Split(' ') is var words && (Outlets.Contains(words[^1]) || words.Any(word => word is "newspaper" or "broadcaster" or "radio" or "television" or "tv" or "channel" or "daily" or "website" or "newswire" or "station" or "tabloid"));

    /// <summary>Titles before a person's name.</summary>
    public static readonly HashSet<string> Titles = Vocabulary.Set(
        "passenger collector magistrate surgeon physician vet veterinarian ombudsman brigadier commuter cllr cllr. lt gen col sgt capt brig cmdr mr mr. mrs mrs. ms ms. dr dr. prof prof. professor president minister secretary governor gov. gov mayor senator sen. sen rep. rep congressman congresswoman chancellor premier king queen prince general gen. gen colonel col. col lt. lieutenant sgt. sergeant captain capt. major maj. admiral adm. "
        + "commander chief director member chairman chairwoman chair spokesman spokeswoman spokesperson envoy ambassador judge justice sheriff superintendent inspector det. detective commissioner analyst economist lawyer attorney prosecutor biologist oceanographer zoologist ecologist physicist chemist climatologist glaciologist entomologist ornithologist archaeologist sociologist psychologist psychiatrist cardiologist oncologist neurologist paediatrician pediatrician midwife hotelier shopkeeper butcher pastor novelist architect planner head manager executive ceo leader coach archbishop bishop pope rabbi imam "
        + "sir lord lady dame councillor coroner pathologist epidemiologist researcher scientist author editor correspondent reporter activist campaigner organiser organizer deputy vice-president coordinator officer strategist professor co-author founder farmer resident witness survivor teacher driver doctor supt. insp. lawmaker mp representative constable "
        + "councilwoman councilman assemblyman assemblywoman comptroller controller administrator marshal warden hydrologist engineer accountant toxicologist paramedic nurse medic vice alderman trustee dean provost rector curator historian statistician geologist seismologist meteorologist virologist demographer treasurer speaker whip rev. reverend father brother judge barrister solicitor headteacher principal clerk");

    /// <summary>Words of names that are bodies and no persons.</summary>
    public static readonly HashSet<string> Bodies = Vocabulary.Set(
        "ministry department agency organization organisation observatory university bank office council commission committee institute center centre group union party association society court police army force forces service authority board company corp corp. inc inc. ltd ltd. times post news tv network watch "
        + "international cross crescent nations foundation fund house congress senate parliament government club federation league bureau administration hospital airlines airways college school church command guard navy coalition alliance front movement initiative project programme program survey press media "
        + "reuters kremlin pentagon lancet guardian independent telegraph mirror xinhua interfax tass bloomberg energy industries holdings plc motors electric oil gas water rail railways fire brigade foods brands stores steel motor breweries pharmaceuticals telecom wireless rescue charity trust aid relief médecins oxfam amnesty index exchange insurance capital partners securities markets economics research data systems "
        + "technologies airport elections statistics light power port city county district town borough state republic kingdom emirates embassy mission coastguard taliban hamas hezbollah isis isil daesh eurostat opec nasa intelligence security prevention control infirmary air bus coaches logistics shipping lines pharma biotech laboratories bakery hotels resorts homes housing estates properties construction builders freight transport ferries motorsport textiles chemicals plastics paper timber supermarkets retail telecoms mining minerals solar rescue defence defense tribunal healthcare health treasury "
        + "tankers carriers mills farms growers dairy creamery dairies contractors haulage quarries quarry aggregates chemical cement fisheries grain seeds distillers distillery brewing brewery pictures studios films entertainment games arena railroad cargo express parcels couriers storage cruises marine maritime offshore petroleum refining pipeline pipelines renewables utilities waste recycling environmental catering meats poultry packing garments fashion apparel footwear furniture robotics software cloud semiconductors devices diagnostics therapeutics biosciences clinics shire copper gold silver iron lithium coal mines resources rovers mariners wanderers athletic");

    /// <summary>Short names that need no introduction, and what they stand for.</summary>
    public static readonly Dictionary<string, string> WellKnown = new(StringComparer.Ordinal)
    {
        ["UN"] = "United Nations", ["U.N."] = "United Nations", ["US"] = "United States", ["U.S."] = "United States", ["USA"] = "United States", ["UK"] = "United Kingdom", ["U.K."] = "United Kingdom", ["EU"] = "European Union", ["E.U."] = "European Union",
        ["WHO"] = "World Health Organization", ["IMF"] = "International Monetary Fund", ["AP"] = "Associated Press", ["AFP"] = "Agence France-Presse",
    };
}
