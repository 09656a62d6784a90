/** Technologies worth filtering by, for data, infrastructure, security and trades outside code; marks as in `technology-names`. */
export const data = `
PostgreSQL = postgres, postgressql, postgre, psql, pgsql, postgre sql; MySQL = my sql; MariaDB = maria db
SQLite = sqlite3; SQL Server = mssql, ms sql, microsoft sql server, ms sql server, sqlserver
Oracle = oracle db, oracle database, oracle 19c; Db2 = ibm db2; MongoDB = mongo, mongo db; Redis; Memcached
Cassandra = apache cassandra; DynamoDB = dynamo db; Couchbase; CouchDB = couch db
CockroachDB = cockroach db; Neo4j; ArangoDB; ScyllaDB; InfluxDB = influx db; TimescaleDB = timescale
ClickHouse = click house; Elasticsearch = elastic search, ?elastic, elk, elk stack; OpenSearch
Solr = apache solr, lucene; Algolia; Meilisearch; Typesense; Firebase = firestore; Supabase; PlanetScale
pgvector; ~Pinecone; Weaviate; Qdrant; Milvus = milvus db; FAISS; !Chroma = chromadb; Sybase; Teradata
Vertica; Greenplum; Exasol; SAP HANA = s 4hana, s4hana, s4 hana; Snowflake
BigQuery = big query, google bigquery; Redshift = amazon redshift; Databricks
Synapse = azure synapse, synapse analytics; Microsoft Fabric = ms fabric; Apache Iceberg = !iceberg
Delta Lake; Apache Hudi; ~Trino; ~Presto = prestodb; ~Athena = aws athena, amazon athena; Dremio
DuckDB = duck db; Parquet = apache parquet; Avro = apache avro
~Spark = apache spark, pyspark, py spark, spark sql, spark streaming; Hadoop = hdfs, mapreduce
?Hive = apache hive, hiveql; HBase; ?Impala = apache impala; ?Flink = apache flink; Apache Beam
Kafka = apache kafka, kafka streams, kafka connect; RabbitMQ = rabbit mq; ActiveMQ
=NATS = nats io, nats jetstream, nats server; ~Pulsar = apache pulsar; ~Kinesis = aws kinesis
Pub/Sub = pubsub, google pubsub; SQS = amazon sqs; IBM MQ = mq series, websphere mq; !Temporal = temporal io
~Airflow = apache airflow; ~Dagster; ~Prefect; dbt = data build tool; Fivetran; Airbyte; Talend
Informatica = powercenter, informatica powercenter; SSIS; SSRS; SSAS; Azure Data Factory = adf
AWS Glue = ?glue; Apache NiFi = nifi; =ODI = oracle data integrator; DataStage; Pentaho; Debezium
!Luigi = luigi pipelines; Dataiku = dataiku dss; Alteryx; KNIME; Collibra; Great Expectations
!Segment = segment io, twilio segment; Snowplow; Hightouch; Power BI = powerbi, microsoft power bi, pbi
=DAX; Power Query; ~Tableau = tableau desktop, tableau server, tableau software, tableau prep
~Looker = looker studio, google data studio, data studio, lookml
~Qlik = qlikview, qlik sense, qliksense, qlik view; Metabase; ~Superset = apache superset; MicroStrategy
Business Objects = sap bo, businessobjects; Cognos = ibm cognos; Sisense; !Mode = mode analytics
!Hex = hex tech; ~Redash; ~Excel = microsoft excel, ms excel, excel vba
!Access = ms access, microsoft access; Google Sheets
Jupyter = jupyter notebook, jupyter notebooks, jupyterlab; NumPy; ~pandas; SciPy; ~Polars
scikit-learn = sklearn, scikitlearn; PyTorch = py torch; TensorFlow = tensor flow; Keras; =JAX
XGBoost = xg boost; LightGBM; CatBoost; OpenCV = open cv; ~spaCy; NLTK
Hugging Face = huggingface, hugging face transformers; LangChain = lang chain; LangGraph
LlamaIndex = llama index; OpenAI = openai api, chatgpt, gpt 4, gpt 4o, open ai
!Claude = anthropic claude, anthropic api; Amazon Bedrock = aws bedrock; Vertex AI
SageMaker = sage maker, amazon sagemaker; Azure OpenAI; Azure Machine Learning = azure ml; MLflow = ml flow
Kubeflow; Weights & Biases = weights and biases, wandb; ?Ray = ray serve, ray tune; vLLM; TensorRT
!Triton = triton inference; ONNX; ~DVC; =RAG = retrieval augmented generation
LLM = llms, large language models, large language model; MLOps = ml ops; NLP = natural language processing
Computer Vision; Stable Diffusion; Dask; Plotly = plotly dash; Streamlit; Matplotlib; Ollama; Pydantic AI
DeepSpeed; Slurm; =MCP = model context protocol
`

export const infrastructure = `
AWS = amazon web services, amazon aws; AWS Lambda = lambda functions; ?EC2 = amazon ec2
S3 = amazon s3, aws s3; =ECS = amazon ecs, aws ecs, fargate, aws fargate; EKS = amazon eks, aws eks
CloudFormation; AWS CDK; =RDS = amazon rds, aws rds; CloudWatch; =IAM = aws iam
GCP = google cloud, google cloud platform; GKE = google kubernetes engine; Cloud Run
Azure = microsoft azure, ms azure; AKS = azure kubernetes service; Azure DevOps = ado pipelines
Entra ID = entraid, microsoft entra, azure ad, azure active directory; OVHcloud = ovh, ovh cloud; Scaleway
DigitalOcean = digital ocean; Heroku; Vercel; Netlify; Cloudflare = cloudflare workers; Fly.io
OpenStack = open stack; Alibaba Cloud; Oracle Cloud = oci; Hetzner; Kubernetes = k8s, kube, k3s
Docker = docker compose, dockerfile; Podman; containerd; !Helm = helm charts, helm chart, helmfile
OpenShift = open shift; !Rancher = rancher kubernetes; Istio; Linkerd; !Envoy = envoy proxy; Cilium
Argo CD = argocd; !Flux = flux cd, fluxcd; Crossplane; Terraform = opentofu, terragrunt; Pulumi
Ansible = ansible tower, awx; !Puppet = puppet labs, puppet enterprise
!Chef = chef infra, opscode chef, chef automate; !Salt = saltstack, salt stack; ?Vagrant
!Packer = hashicorp packer; !Vault = hashicorp vault; !Consul = hashicorp consul; !Nomad = hashicorp nomad
!Backstage = spotify backstage; Jenkins; GitLab CI = gitlab ci cd, gitlabci; GitLab; GitHub Actions; GitHub
CircleCI = circle ci; TeamCity = team city; Travis CI; Bitbucket = bit bucket; !Bamboo = atlassian bamboo
~Spinnaker = netflix spinnaker; !Nexus = sonatype nexus; Artifactory = jfrog artifactory, jfrog; Git
SVN = subversion; Perforce; CI/CD = cicd, continuous integration, intégration continue
!Make = make com, integromat; CMake; Bazel; Buildkite; Prometheus; Grafana; Datadog = data dog
New Relic = newrelic; Splunk; Dynatrace; AppDynamics; ~Sentry = sentry io; PagerDuty
OpenTelemetry = open telemetry, otel; Jaeger = jaeger tracing; !Loki = grafana loki; Zabbix; Nagios
Centreon; Kibana; Logstash; Fluentd = fluent bit; !Thanos = thanos prometheus; !Honeycomb = honeycomb io
Linux = gnu linux; Ubuntu; Debian; Red Hat = redhat, rhel, red hat enterprise linux; CentOS; Unix
=AIX = ibm aix; Solaris; Windows Server = windows serveur, windows serveurs, windows servers, serveurs windows, serveur windows, windows server 2016, windows server 2019, windows server 2022, windows 2003, windows 2008, windows 2012, windows 2016, windows 2019, windows 2022
Active Directory = ms active directory, ad ds, gpo; Microsoft 365 = microsoft365, office365, office 365, o365, m365, ms 365
Intune = microsoft intune; SharePoint = share point, sharepoint online
!Exchange = microsoft exchange, ms exchange, exchange online; SCCM = mecm; Citrix
VMware = vsphere, esxi, vcenter, vmware vsphere; Hyper-V = hyperv; Proxmox; Nutanix; Veeam; NetApp; Nginx
HAProxy = ha proxy; Apache HTTP Server = !apache, apache http, apache httpd, apache2; IIS; Traefik
?Kong = kong gateway; Apigee; MuleSoft = mule soft; WebLogic; WebSphere; ServiceNow = service now; GLPI
ITIL = itil v4; Ivanti; Jamf = jamf pro; ~Okta; Auth0; Keycloak; SailPoint = sail point; CyberArk; LDAP
OAuth = oauth2, oauth 2; SAML; Control-M; Cisco = cisco ios, ccna, ccnp, cisco aci
Juniper = juniper networks; Fortinet = fortigate, fortinac; Palo Alto Networks = !palo alto, palo alto firewall, palo alto firewalls, firewall palo alto, firewalls palo alto, pare feu palo alto, pare feux palo alto
=Check Point = checkpoint firewall, check point firewall; Stormshield; F5 = f5 big, f5 networks
Meraki = cisco meraki; Zscaler; SD-WAN = sdwan; MPLS; BGP; OSPF; TCP/IP; VPN; DNS; DHCP; VoIP = toip
Wireshark; !Aruba = aruba networks, hpe aruba; SIEM; =SOAR; =EDR; CrowdStrike = crowd strike
SentinelOne = sentinel one; Microsoft Sentinel = azure sentinel; Microsoft Defender = ms defender; QRadar
Burp Suite; Metasploit; Kali Linux; Nessus = tenable nessus; Qualys; ~Wiz = wiz io; Snyk; OWASP
ISO 27001 = iso27001; SOC 2 = soc2; NIST; GDPR = rgpd; EBIOS = ebios rm; PKI
`

export const trades = `
Salesforce = sfdc, salesforce crm, sales cloud, service cloud; HubSpot = hub spot; Pipedrive
Zoho = zoho crm; Microsoft Dynamics = dynamics 365, d365, ms dynamics
SAP = sap erp, sap ecc, sap fi, sap mm, sap sd; NetSuite = oracle netsuite; Odoo; !Sage = sage x3, sage 100
~Workday = workday hcm; PeopleSoft; Outreach.io; Salesloft = sales loft; ~Gong = gong io
ZoomInfo = zoom info; Apollo.io; LinkedIn Sales Navigator = sales navigator; Lemlist; Intercom = intercom io
Zendesk; Freshdesk; Gainsight; ChurnZero; Zapier; n8n; Power Apps = powerapps; Power Automate
Power Platform; OutSystems = out systems; Mendix; UiPath = ui path; Blue Prism; Retool; Airtable = air table
!Stripe = stripe api, stripe billing, stripe connect, stripe payouts, stripe payments; Twilio; ~Pega = pegasystems; Figma = figjam; ~Sketch = sketch app; Adobe XD
Photoshop = adobe photoshop; !Illustrator = adobe illustrator; InDesign = adobe indesign; After Effects
Premiere Pro = adobe premiere; Adobe Creative Suite = adobe creative cloud, creative suite, creative cloud
!Framer = framer motion; InVision; Zeplin; ~Miro; Canva; Webflow; ~Blender; Cinema 4D; !Maya = autodesk maya
Lottie; !Principle; Balsamiq; ?Maze = maze co; UserTesting = usertesting com; ?Dovetail = dovetail app
AutoCAD = auto cad; SolidWorks = solid works; CATIA; Revit; Jira = atlassian jira; ~Confluence; ~Notion
~Asana; Trello; Monday.com; ClickUp = click up; !Linear = linear app; Productboard
!Amplitude = amplitude analytics; Mixpanel; Pendo = pendo io; Hotjar; Matomo = piwik; Optimizely
LaunchDarkly = launch darkly; PostHog; FullStory = full story; !Heap = heap analytics; !Slack = slack api; Scrum; Kanban
=SAFe = safe agile; BPMN; UML; Google Analytics = ga4, ga 4; Google Tag Manager = gtm server
Google Ads = google adwords, adwords; Meta Ads = facebook ads, facebook ads manager; LinkedIn Ads
TikTok Ads; Bing Ads = microsoft ads; Search Console = google search console; Semrush = sem rush; Ahrefs
Screaming Frog; Oncrawl; Botify; Marketo = adobe marketo; Pardot; Mailchimp = mail chimp
~Brevo = sendinblue; ~Braze = braze com; Klaviyo; !Iterable = iterable com; Customer.io
ActiveCampaign = active campaign; Adobe Analytics; Contentsquare = content square; AB Tasty; DV360
The Trade Desk; Hootsuite; Sprout Social; !Buffer = buffer com; AppsFlyer = apps flyer; !Branch = branch io
!Greenhouse = greenhouse ats, greenhouse io; !Lever = lever ats; ?Ashby = ashby ats; Teamtailor
SmartRecruiters = smart recruiters; Welcome Kit; BambooHR = bamboo hr; Personio; ~Lucca; PayFit; Taleo
iCIMS
`
